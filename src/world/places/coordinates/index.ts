import type { Coordinates } from '../../../domain/index.js';
import { columns, dataLines } from '../../table.js';
import { AFRICA_OCEANIA_COORDINATES } from './africa-oceania.js';
import { AMERICAS_COORDINATES } from './americas.js';
import { ASIA_COORDINATES } from './asia.js';
import { EUROPE_COORDINATES } from './europe.js';
import { FORMER_UNION } from './former-union.js';
import { HOUSES } from './houses.js';
import { MIDDLE_EAST_COORDINATES } from './middle-east.js';

const TABLES = [
  FORMER_UNION,
  EUROPE_COORDINATES,
  MIDDLE_EAST_COORDINATES,
  ASIA_COORDINATES,
  AFRICA_OCEANIA_COORDINATES,
  AMERICAS_COORDINATES,
];

/** The town that a residence or venue stands in or at, by ids. */
export const TOWNS: ReadonlyMap<string, string> = new Map(
  dataLines(HOUSES).flatMap((line) => {
    const [town = '', ids = ''] = line.split(': ');
    return ids.split(' ').map((id) => [id, town] as const);
  }),
);

/**
 * Where capitals, cities and residences lie, by the id of the place, to a tenth of a degree (some eleven kilometres): enough for a point on a
 * map of the world. Where something lies says nothing of whose it is.
 */
export const COORDINATES: ReadonlyMap<string, Coordinates> = new Map(readCoordinates());

function readCoordinates(): [id: string, at: Coordinates][] {
  const towns = TABLES.flatMap(dataLines)
    .flatMap(columns)
    .map((item): [string, Coordinates] => {
      const [id = '', lat, lon] = item.split(' ');
      return [id, { lat: Number(lat), lon: Number(lon) }];
    });
  const known = new Map(towns);
  const houses = [...TOWNS].map(([id, town]): [string, Coordinates] => {
    const at = known.get(town);
    if (!at) throw new Error(`coordinates: houses of ${town}, which has none`);
    return [id, at];
  });
  return [...towns, ...houses];
}
