import { describe, expect, it } from 'vitest';
import { withEscapes } from './lost-escapes.js';

describe('escapes that lost their backslash', () => {
  it.each([
    ['Call with President Arvelu2019s Envoy', 'Call with President Arvel’s Envoy'],
    ['Prime Minister PxE9rez of Tarvel', 'Prime Minister Pérez of Tarvel'],
    ['President MxF6', 'President Mö'],
    ['President MxF6 and Minister DvorxE1k', 'President Mö and Minister Dvorák'],
    ['President Yu0131lmaz', 'President Yılmaz'],
    ['President Dou011Fan', 'President Doğan'],
    ['General Secretary Hiu1EC3n', 'General Secretary Hiển'],
    ['The Maxim Centre, Room x10', 'The Maxim Centre, Room x10'],
    ['Talks on the EU2030 plan', 'Talks on the EU2030 plan'],
    ['Guru of 2019', 'Guru of 2019'],
  ])('%s', (title, meant) => {
    expect(withEscapes(title)).toBe(meant);
  });
});
