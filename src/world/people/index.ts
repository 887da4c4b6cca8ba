import type { PersonEntry } from '../../domain/index.js';
import { AFRICA_NORTH } from './africa-north.js';
import { AFRICA_SOUTH_EAST } from './africa-south-east.js';
import { AFRICA_WEST_CENTRAL } from './africa-west-central.js';
import { AMERICAS_NORTH } from './americas-north.js';
import { AMERICAS_SOUTH } from './americas-south.js';
import { BALKANS } from './balkans.js';
import { BRITAIN_IRELAND } from './britain-ireland.js';
import { CAUCASUS } from './caucasus.js';
import { CENTRAL_ASIA } from './central-asia.js';
import { EAST_ASIA } from './east-asia.js';
import { EUROPE_ALPS } from './europe-alps.js';
import { EUROPE_CENTRAL } from './europe-central.js';
import { EUROPE_NORTH } from './europe-north.js';
import { EUROPE_WEST } from './europe-west.js';
import { GERMANY_FRANCE } from './germany-france.js';
import { GULF } from './gulf.js';
import { LEVANT } from './levant.js';
import { OCEANIA } from './oceania.js';
import { ORGANISATIONS } from './organisations.js';
import { POST_SOVIET_WEST } from './post-soviet-west.js';
import { RUSSIA } from './russia.js';
import { RUSSIA_OFFICIALS } from './russia-officials.js';
import { SOUTH_ASIA } from './south-asia.js';
import { SOUTHEAST_ASIA } from './southeast-asia.js';
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
  ...EAST_ASIA,
  ...GERMANY_FRANCE,
  ...BRITAIN_IRELAND,
  ...EUROPE_WEST,
  ...EUROPE_ALPS,
  ...EUROPE_NORTH,
  ...EUROPE_CENTRAL,
  ...BALKANS,
  ...TURKEY_IRAN,
  ...LEVANT,
  ...GULF,
  ...SOUTH_ASIA,
  ...SOUTHEAST_ASIA,
  ...OCEANIA,
  ...AFRICA_NORTH,
  ...AFRICA_WEST_CENTRAL,
  ...AFRICA_SOUTH_EAST,
  ...AMERICAS_NORTH,
  ...AMERICAS_SOUTH,
  ...ORGANISATIONS,
];
