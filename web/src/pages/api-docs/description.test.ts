import { describe, expect, it } from 'vitest';
import { filledIn, type Parameter } from './description.js';

const path: Parameter = { name: 'id', in: 'path', required: true };
const query: Parameter = { name: 'lang', in: 'query', required: false };

describe('the address that a filled in form asks', () => {
  it.each([
    ['/api/records/a%3Aen%3A1', { id: 'a:en:1' }],
    ['/api/records/a%3Aen%3A1?lang=ru', { id: 'a:en:1', lang: ' ru ' }],
    ['/api/records/..%2Fb%3Fc?lang=a+b%26c', { id: '../b?c', lang: 'a b&c' }],
    [null, { lang: 'ru' }],
    [null, { id: '  ' }],
  ])('%s', (expected, values) => {
    expect(filledIn({ path: '/api/records/{id}', parameters: [path, query] }, new Map(Object.entries(values)))).toBe(expected);
  });
});
