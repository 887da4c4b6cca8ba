import type { MeetingPlace, PlaceEntry, Readout, StateCode, World } from '../../domain/index.js';
import type { View } from '../../language/index.js';
import { type Opening, zoneHas } from './channel.js';

/** Where the talks were: the header's line as printed; else the place that the lead or title names with the talks; a publisher's own house is its state. */
export function placeOf({ header, genre }: Readout, opening: Opening, world: World, home: StateCode | null): MeetingPlace | null {
  if (header.place) return { name: header.place, state: stateOfPlace(header.place, world) };
  for (const zone of [...opening.lead.slice(0, 2), opening.title]) {
    if (!zone || !zoneHas(zone, 'talks')) continue;
    const { view } = zone;
    for (const place of view.mentions(zone.first, zone.last, 'place')) {
      if (place.place !== 'area' && isLocated(view, place.first)) return { name: place.name, state: place.state };
    }
    for (const state of view.mentions(zone.first, zone.last, 'state')) {
      if (isLocated(view, state.first) && opening.title !== zone) return { name: state.name, state: state.states[0] ?? null };
    }
  }
  return home === 'US' && genre === 'transcript' ? { name: null, state: home } : null;
}

const AT = new Set(['в', 'во', 'in', 'at']);

/** "in Bali", «в Астане», not "President of", «Президент». */
function isLocated(view: View, at: number): boolean {
  const before = view.form(at - 1);
  return AT.has(before) || (before === 'the' && AT.has(view.form(at - 2)));
}

const indexes = new WeakMap<World, ReadonlyMap<string, PlaceEntry>>();

/** The state of a printed place line such as `Москва, Кремль` or `The Kremlin, Moscow`; null when no part of it is known. */
export function stateOfPlace(line: string, world: World): StateCode | null {
  const index = placeIndex(world);
  const parts = line
    .split(/[,;()]|\s[–—-]\s/)
    .map(plain)
    .filter(Boolean);
  for (const part of [plain(line), ...parts, ...parts.map((part) => part.replace(/^(the|г|город|city of) /, ''))]) {
    const entry = index.get(part);
    if (entry?.state) return entry.state;
  }
  for (const state of world.states) {
    for (const names of Object.values(state.names)) if (names.some((name) => parts.includes(plain(name)))) return state.code;
  }
  return null;
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[.\u00a0\s]+/g, ' ')
    .replaceAll('’', "'")
    .trim();

function placeIndex(world: World): ReadonlyMap<string, PlaceEntry> {
  let index = indexes.get(world);
  if (!index) {
    const map = new Map<string, PlaceEntry>();
    for (const place of world.places)
      for (const names of Object.values(place.names)) for (const name of names) if (!map.has(plain(name))) map.set(plain(name), place);
    index = map;
    indexes.set(world, map);
  }
  return index;
}
