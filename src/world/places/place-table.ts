import type { PlaceEntry } from '../../domain/index.js';
import { columns, dataLines, nameList } from '../table.js';

const KINDS: ReadonlySet<string> = new Set<PlaceEntry['kind']>(['capital', 'city', 'region', 'residence', 'venue', 'area']);

/**
 * Reads a table of places: `CODE kind: place ; place ; …`, where a place is `Russian names / English names`, `|` between names of one place,
 * `-` where a language has no usable name. `-` for the code: the engine does not decide to which state the place belongs.
 */
export function readPlaces(table: string): PlaceEntry[] {
  const places: PlaceEntry[] = [];
  for (const line of dataLines(table)) {
    const colon = line.indexOf(':');
    const [code = '', kind = ''] = line.slice(0, colon).trim().split(' ');
    if (!KINDS.has(kind)) throw new Error(`places: no such kind "${kind}" in "${line.slice(0, 40)}"`);
    const state = code === '-' ? null : code;
    for (const item of columns(line.slice(colon + 1))) {
      const [ru, en] = item.split(' / ').map((names) => nameList(names.trim()));
      places.push({
        id: placeId(state, en?.[0] ?? ru?.[0] ?? ''),
        names: { ru: ru ?? [], en: en ?? [] },
        state,
        kind: kind as PlaceEntry['kind'],
      });
    }
  }
  return places;
}

/** `ru/st-petersburg`, `x/caucasus`: stays the same while the first English name and the code do. */
function placeId(state: string | null, name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/gu, '')
    .toLowerCase();
  return `${(state ?? 'x').toLowerCase()}/${plain.replaceAll(/[^a-z0-9а-я]+/gu, '-').replaceAll(/^-|-$/gu, '')}`;
}
