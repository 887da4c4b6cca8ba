import { describe, expect, it } from 'vitest';
import { WORLD } from '../index.js';
import { COORDINATES } from './coordinates/index.js';
import { PLACES } from './index.js';
import { whereIs } from './where.js';

const MOSCOW = { lat: 55.8, lon: 37.6, town: 'Moscow' };

describe('where a printed place lies', () => {
  it.each([
    [MOSCOW, 'Москва, Кремль', 'RU'],
    [MOSCOW, 'The\u00a0Kremlin, Moscow', 'RU'],
    [MOSCOW, 'Московская область, Ново-Огарёво', 'RU'],
    [MOSCOW, 'Кремль', null],
    [{ lat: 38.9, lon: -77, town: 'Washington' }, 'Oval Office', 'US'],
    [{ lat: 46.2, lon: 6.1, town: 'Geneva' }, 'Villa La Grange, Geneva', 'CH'],
    [{ lat: 43.6, lon: 39.7, town: 'Sochi' }, 'Сочи', null],
  ])('%o: %s', (at, name, state) => {
    expect(whereIs({ name, state }, WORLD)).toEqual(at);
  });

  it.each([
    ['a state without a town', null, 'RU'],
    ['a place nobody knows', 'Lower Nowhere', null],
    ['a place of another state than the one told', 'Москва', 'AZ'],
    ['an area', 'Кавказ', null],
  ])('is not told for %s', (_, name, state) => {
    expect(whereIs({ name, state }, WORLD)).toBeNull();
  });
});

describe('coordinates', () => {
  it('are of places there are, and on the earth', () => {
    const ids = new Set(PLACES.map(({ id }) => id));
    expect([...COORDINATES.keys()].filter((id) => !ids.has(id))).toEqual([]);
    for (const [id, { lat, lon }] of COORDINATES) expect([id, Math.abs(lat) <= 90, Math.abs(lon) <= 180]).toEqual([id, true, true]);
  });

  it('are known of every capital', () => {
    expect(PLACES.filter(({ kind, at }) => kind === 'capital' && !at).map(({ id }) => id)).toEqual([]);
  });
});
