import { expect, it } from 'vitest';
import type { Meeting } from '../../api/ledger-types.js';
import { mapPlaces, viewOf } from './map-places.js';

const at = (id: string, lat: number | null, lon = 0): Meeting => ({
  id,
  date: null,
  place: null,
  channel: 'meeting',
  occasion: null,
  parties: [],
  readouts: [],
  topics: [],
  at: lat === null ? null : { lat, lon, town: id },
});

it('puts meetings of one place on one point, and leaves none out', () => {
  const { places, others } = mapPlaces([at('a', 55.8, 37.6), at('b', 40.4, 49.9), at('c', 55.8, 37.6), at('d', null)]);
  expect(places.map(({ meetings }) => meetings.map(({ id }) => id))).toEqual([['a', 'c'], ['b']]);
  expect(others.map(({ id }) => id)).toEqual(['d']);
});

it('shows at least a continent, and never more than there is', () => {
  const lonely = viewOf(mapPlaces([at('a', 55.8, 37.6)]).places);
  expect(Math.max(...lonely.map(([lon]) => lon)) - Math.min(...lonely.map(([lon]) => lon))).toBeCloseTo(100);
  const all = viewOf(mapPlaces([at('a', -41.3, 174.8), at('b', 64.2, -151.7)]).places);
  for (const [lon, lat] of all) expect([Math.abs(lon) <= 179, Math.abs(lat) <= 80]).toEqual([true, true]);
});
