import type { StateEntry } from '../../domain/index.js';
import { AFRICA } from './africa.js';
import { AMERICAS } from './americas.js';
import { ASIA } from './asia.js';
import { withCldr } from './cldr-names.js';
import { EUROPE } from './europe.js';
import { MIDDLE_EAST } from './middle-east.js';
import { OCEANIA } from './oceania.js';
import { POST_SOVIET } from './post-soviet.js';
import { readStates } from './state-table.js';
import { WITHOUT_CODE } from './without-code.js';

/**
 * States and territories: codes of ISO 3166-1, the European Union, Kosovo, and entities without a code.
 *
 * How the names were chosen: the curated tables hold the everyday and the official names that pages of governments print, on either side
 * of a question where there are two (Kyrgyzstan by both of its Russian names, Belarus by both of its); the names of Unicode CLDR are added
 * to them. That a name is listed tells only that texts use it: it takes no side on what a territory is or to whom it belongs. What has no
 * code in ISO 3166-1 gets none here.
 */
export const STATES: readonly StateEntry[] = withCldr(
  [POST_SOVIET, EUROPE, ASIA, MIDDLE_EAST, AFRICA, AMERICAS, OCEANIA, WITHOUT_CODE].flatMap(readStates),
);
