import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contextFor } from '../../test/support/context-for.js';
import { lemmasOf, wordsIn } from './lemmas.js';

describe('dictionary forms of a word form', () => {
  it.each([
    ['ru', 'карабахским', ['карабахский']],
    ['ru', 'карабаха', ['карабах']],
    ['ru', 'стали', ['стать', 'сталь']],
    ['ru', 'Товарооборота', ['товарооборот']],
    ['en', 'meeting', ['meeting', 'meet']],
    ['en', 'pipelines', ['pipeline']],
    ['en', '2021', ['2021']],
  ] as const)('%s %s', (lang, form, expected) => expect([...lemmasOf(form, lang)].sort()).toEqual([...expected].sort()));

  // What a search rests on: a word of a text is found by each of its forms that can be written in a query.
  const folder = fileURLToPath(new URL('../../demo/records', import.meta.url));
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  it.each(pages)('hold what is chosen in context: %s', (name) => {
    const { analysed } = contextFor(readFileSync(join(folder, name), 'utf8'));
    const wrong = analysed.tokens
      .filter(
        ({ word, reading }) => word.kind === 'word' && reading !== null && !lemmasOf(word.form, analysed.lang).includes(reading.lemma),
      )
      .map(({ word, reading }) => `${word.form}: ${reading?.lemma}`);
    expect(wrong).toEqual([]);
  });

  it('cuts words as texts are cut', () => {
    expect(wordsIn('U.S.-China, 1,200 — «Ёлка»!', 'en').map(({ form }) => form)).toEqual(['u.s.-china', '1,200', 'елка']);
  });
});
