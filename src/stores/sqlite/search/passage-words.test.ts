import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PassageWord } from '../../../domain/index.js';
import { packWords, unpackWords } from './passage-words.js';
import { textsOf } from './word-texts.js';

const length = (text: string): number => Array.from(text).length;

/** A passage that begins at `start`, its words as written, each with form and lemma. */
function passage(start: number, words: readonly (readonly [written: string, form: string, lemma: string])[]) {
  let text = '';
  const kept = words.map(([written, form, lemma]): PassageWord => {
    const from = start + length(text);
    text += `${written} `;
    return { start: from, end: from + length(written), form, lemma };
  });
  return { text, kept };
}

describe('words kept beside their text', () => {
  it.each([
    ['a form that the text tells', [['Товарооборот', 'товарооборот', 'товарооборот']]],
    ['ё, which is written е', [['Ёлки', 'елки', 'елка']]],
    ['a form that the text does not tell', [['со\u00adюз', 'союз', 'союз']]],
    ['a form of the same length that is another', [['cats', 'dogs', 'dog']]],
    ['a lemma that has nothing of its form', [['went', 'went', 'go']]],
    ['an apostrophe that is printed round', [['Arvel’s', "arvel's", 'arvel']]],
    ['letters of two units', [['\u{1d5ae}\u{1d5aa}', 'ok', 'ok']]],
    ['half a pair', [['a\ud800b', 'a\ud800b', 'ab']]],
    ['no letters at all', [['–', '', '']]],
    ['no words', []],
  ] as const)('come back: %s', (_, words) => {
    const { text, kept } = passage(7, words);
    expect(unpackWords(packWords(kept, 7, text, textsOf(kept)), 7, text)).toEqual(kept);
  });

  it('come back from a long passage after a short one, and the other way about', () => {
    const long = passage(
      0,
      Array.from({ length: 9000 }, (_, i) => [`Слово${i}`, `слово${i}`, `слов${i % 7}`] as const),
    );
    const short = passage(3, [['Нет', 'нет', 'нет']]);
    for (const [{ text, kept }, start] of [
      [short, 3],
      [long, 0],
      [short, 3],
    ] as const) {
      expect(unpackWords(packWords(kept, start, text, textsOf(kept)), start, text)).toEqual(kept);
    }
  });

  it('come back whatever they are', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).filter((text) => !/\s/u.test(text));
    fc.assert(
      fc.property(fc.nat(100_000), fc.array(fc.tuple(word, word, word), { maxLength: 20 }), (start, words) => {
        const { text, kept } = passage(start, words);
        expect(unpackWords(packWords(kept, start, text, textsOf(kept)), start, text)).toEqual(kept);
      }),
    );
  });
});
