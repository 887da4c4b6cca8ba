import type { PersonEntry } from '../../domain/index.js';
import { BRITAIN_IRELAND } from './britain-ireland.js';
import { CAUCASUS } from './caucasus.js';
import { CENTRAL_ASIA } from './central-asia.js';
import { EAST_ASIA } from './east-asia.js';
import { GERMANY_FRANCE } from './germany-france.js';
import { POST_SOVIET_WEST } from './post-soviet-west.js';
import { RUSSIA } from './russia.js';
import { RUSSIA_OFFICIALS } from './russia-officials.js';
import { SOUTH_ASIA } from './south-asia.js';
import { TURKEY_IRAN } from './turkey-iran.js';
import { USA } from './usa.js';

export { comparePartial, findHolders, holdsAt } from './tenures.js';

/** Those who hold or held the high offices of the main states and organisations since 2000, each person once, with dated tenures. */
export const PEOPLE: readonly PersonEntry[] = [
  ...RUSSIA,
  ...RUSSIA_OFFICIALS,
  ...POST_SOVIET_WEST,
  ...CAUCASUS,
  ...CENTRAL_ASIA,
  ...USA,
  ...GERMANY_FRANCE,
  ...BRITAIN_IRELAND,
  ...TURKEY_IRAN,
  ...EAST_ASIA,
  ...SOUTH_ASIA,
];
