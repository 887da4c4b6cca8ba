import type { PlaceEntry } from '../../domain/index.js';
import { AFRICA_OCEANIA } from './africa-oceania.js';
import { AMERICAS } from './americas.js';
import { AREAS } from './areas.js';
import { ASIA } from './asia.js';
import { COORDINATES } from './coordinates/index.js';
import { EUROPE } from './europe.js';
import { MIDDLE_EAST } from './middle-east.js';
import { readPlaces } from './place-table.js';
import { POST_SOVIET } from './post-soviet.js';
import { RUSSIA } from './russia.js';
import { RUSSIAN_REGIONS } from './russian-regions.js';

/**
 * Capitals, the cities that host talks, residences and venues, regions and areas. A place is listed under the state that ISO 3166-2 and the
 * maps of the United Nations put it in; where states dispute that, it has none. A name that a state bears itself («Тунис», "Singapore")
 * stays with the state; its capital is found by the name with «город» or "City".
 */
export const PLACES: readonly PlaceEntry[] = [
  RUSSIA,
  RUSSIAN_REGIONS,
  POST_SOVIET,
  EUROPE,
  MIDDLE_EAST,
  ASIA,
  AFRICA_OCEANIA,
  AMERICAS,
  AREAS,
]
  .flatMap(readPlaces)
  .map((place) => ({ at: COORDINATES.get(place.id), ...place }));
