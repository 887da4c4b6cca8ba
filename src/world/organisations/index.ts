import type { OrganisationEntry } from '../../domain/index.js';
import { ASIA_AFRICA } from './asia-africa.js';
import { EUROPE_EURASIA } from './europe-eurasia.js';
import { readOrganisations } from './organisation-table.js';
import { POST_SOVIET } from './post-soviet.js';
import { RUSSIAN } from './russian.js';
import { WEST } from './west.js';
import { WORLD_WIDE } from './world.js';

/**
 * Organisations, formats of talks, state bodies and agencies, companies. The European Union is a state here (code `EU`), its institutions are
 * listed. Kinds: `organisation` has members or a charter of its own, `format` is a circle that meets, `body` an organ of a state or of an
 * organisation, `agency` a specialised one, `company` anything that trades, with pipelines and joint ventures.
 */
export const ORGANISATIONS: readonly OrganisationEntry[] = [WORLD_WIDE, EUROPE_EURASIA, RUSSIAN, POST_SOVIET, WEST, ASIA_AFRICA].flatMap(
  readOrganisations,
);
