import { expect, it } from 'vitest';
import { placeLine, placeParts } from './place-line.js';

const NAMES = {
  people: {},
  states: {},
  places: { Кремль: 'Kremlin', Москва: 'Moscow', Kremlin: 'Кремль', Moscow: 'Москва', 'New York': 'Нью-Йорк' },
};

it.each([
  ['Moscow, Kremlin', 'Москва, Кремль'],
  ['Кремль, Москва', 'The\u00a0Kremlin, Moscow'],
  ['Нью-Йорк', 'New York'],
  ['Lower Nowhere, Москва', 'Lower\u00a0Nowhere, Moscow'],
])('%s', (told, printed) => {
  expect(placeLine(printed, NAMES)).toBe(told);
  for (const name of Object.keys(NAMES.places)) if (printed === name) expect(placeParts(printed)).toContain(name);
});
