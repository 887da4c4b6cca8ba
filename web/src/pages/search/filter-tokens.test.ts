import { describe, expect, it } from 'vitest';
import { toggled, withFilter, withoutFilters } from './filter-tokens.js';

describe('a filter', () => {
  it.each([
    ['bridge state:XA', 'bridge', 'state', 'XA'],
    ['bridge lang:ru lang:en', 'bridge lang:ru', 'lang', 'en'],
    ['bridge speaker:"name:XA:jan novak"', 'bridge', 'speaker', 'name:XA:jan novak'],
    ['bridge date:2024', 'bridge date:2018..2022', 'year', '2024'],
    ['date:2024', '', 'year', '2024'],
  ] as const)('is put in: %s', (expected, query, field, value) => {
    expect(withFilter(query, field, value)).toBe(expected);
  });

  it.each([
    ['bridge', 'bridge state:XA', 'state'],
    ['bridge pair:XA-XB', 'state:XA bridge pair:XA-XB state:"Republic of Ozeria"', 'state'],
    ['мост', 'мост страна:XA', 'state'],
    ['bridge', 'bridge speaker:"name:XA:jan novak",x-b', 'speaker'],
    ['"state:XA" bridge', '"state:XA" bridge', 'state'],
    ['[state:XA bridge]', '[state:XA bridge] state:XB', 'state'],
  ] as const)('is taken out: %s', (expected, query, field) => {
    expect(withoutFilters(query, field)).toBe(expected);
  });

  it('is switched on and off, others of its kind stay', () => {
    const on = toggled('bridge', 'lang', 'ru', []);
    expect(on).toBe('bridge lang:ru');
    expect(toggled(on, 'lang', 'ru', ['ru'])).toBe('bridge');
    expect(toggled('bridge lang:ru lang:en', 'lang', 'ru', ['ru', 'en'])).toBe('bridge lang:en');
  });
});
