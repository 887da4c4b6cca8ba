import { describe, expect, it } from 'vitest';
import { counted, languageFor } from './language.js';
import { TEXTS as RU } from './ru/index.js';

describe('the language of the interface', () => {
  it.each([
    [null, ['en-US', 'ru'], 'en'],
    [null, ['de-DE', 'ru-RU', 'en'], 'ru'],
    [null, ['de', 'fr'], 'en'],
    [null, [], 'en'],
    ['ru', ['en'], 'ru'],
    ['xx', ['ru'], 'ru'],
  ])('chosen %s, browser %j: %s', (chosen, preferred, language) => {
    expect(languageFor(chosen, preferred)).toBe(language);
  });

  it.each([
    [1, '1 утверждение'],
    [3, '3 утверждения'],
    [11, '11 утверждений'],
    [21, '21 утверждение'],
    [104, '104 утверждения'],
  ])('counts %i', (n, text) => {
    expect(counted('ru', n, RU.counts.statements)).toBe(text);
  });
});
