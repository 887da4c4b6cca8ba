import type { Coordinates, MeetingPlace, PlaceEntry, World } from '../../domain/index.js';
import { TOWNS } from './coordinates/index.js';

/** A point, and what the town there is called: in English where it has a name in it. */
export interface Whereabouts extends Coordinates {
  readonly town: string;
}

const indexes = new WeakMap<World, ReadonlyMap<string, readonly PlaceEntry[]>>();

/**
 * Where a printed place such as `Москва, Кремль` lies, as far as the world knows it: its town before its house. Null for a line none of whose
 * parts is known, for a name that places of several states bear when it is not told which, and for a state without a town: nothing is guessed.
 */
export function whereIs({ name, state }: MeetingPlace, world: World): Whereabouts | null {
  if (name === null) return null;
  const index = indexOf(world);
  const parts = [name, ...name.split(/[,;()]|\s[–—-]\s/)].map(plain).filter(Boolean);
  const found = parts
    .flatMap((part) => [index.get(part) ?? [], index.get(part.replace(/^(?:the|г|город|city of) /, '')) ?? []])
    .map((entries) => entries.filter((entry) => state === null || entry.state === null || entry.state === state))
    .filter((entries) => new Set(entries.map((entry) => entry.state)).size === 1)
    .flat();
  const place = found.find(isTown) ?? found[0];
  if (!place?.at) return null;
  const town = world.places.find(({ id }) => id === TOWNS.get(place.id)) ?? place;
  return { ...place.at, town: town.names.en?.[0] ?? town.names.ru?.[0] ?? town.id };
}

const isTown = ({ kind }: PlaceEntry): boolean => kind === 'capital' || kind === 'city';

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[.\u00a0\s]+/g, ' ')
    .replaceAll('’', "'")
    .trim();

/** Places that have coordinates, by each of their names. */
function indexOf(world: World): ReadonlyMap<string, readonly PlaceEntry[]> {
  const known = indexes.get(world);
  if (known) return known;
  const index = new Map<string, PlaceEntry[]>();
  for (const place of world.places) {
    if (!place.at) continue;
    for (const name of new Set(Object.values(place.names).flat().map(plain))) index.set(name, [...(index.get(name) ?? []), place]);
  }
  indexes.set(world, index);
  return index;
}
