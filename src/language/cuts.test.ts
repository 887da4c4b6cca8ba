import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlank } from '../domain/index.js';
import { BLANK, DIGIT, kindOf, LETTER } from './cuts.js';
import { englishMorphology } from './en/morphology/index.js';
import { wordsIn } from './lemmas.js';
import type { MutableToken } from './morphology.js';
import { russianMorphology } from './ru/morphology/index.js';
import { tokenise } from './tokens.js';

describe('what a unit is of', () => {
  it('is as Unicode has it, whatever stands in the table beforehand', () => {
    // Marks of the first block stand in words without beginning one; of other digits no number is made.
    const isMark = (code: number): boolean => code === 0xad || (code >= 0x300 && code < 0x370);
    const wrong: string[] = [];
    for (let code = 0; code < 0x10000; code++) {
      const large = (code >= 0x3400 && code < 0x4dc0) || (code >= 0x4e00 && code < 0xa000) || (code >= 0xac00 && code < 0xd7a4);
      const isLetter = large || (!isMark(code) && /[\p{L}\p{M}]/u.test(String.fromCharCode(code)));
      const kind = kindOf(code);
      const right =
        (kind === LETTER) === isLetter &&
        (kind === BLANK) === (isBlank(code) && !isMark(code)) &&
        (kind === DIGIT) === (code >= 0x30 && code <= 0x39);
      if (!right) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });
});

describe('words of a query', () => {
  const pieces = fc.constantFrom(
    ...[
      'Ёлка',
      'российско-азербайджанский',
      "Russia's",
      'it’s',
      'U.S.-China',
      'D.C.',
      '1,200.5',
      '80-летие',
      '21st',
      'об’єкт',
      'e\u0301t\u00ade',
      '😀',
    ],
    ...[' ', '\u00a0', '\n', '-', '’', "'s", '.', ',', '«', '»', '—', '№', '%', 's', 'U.', '5', 'б', 'ʼ', '漢', '\ufeff', '٣'],
  );
  const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

  it.each(['ru', 'en'] as const)('are cut as the words of texts are, in %s', (lang) => {
    const morphology = lang === 'ru' ? russianMorphology() : englishMorphology();
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
        const tokens: MutableToken[] = [];
        tokenise(text, 0, text.length, lang, morphology, tokens, []);
        const words = tokens.filter(({ word }) => word.kind === 'word' || word.kind === 'number');
        expect(wordsIn(text, lang)).toEqual(words.map(({ start, end, word }) => ({ start, end, form: word.form })));
      }),
      { numRuns: 500 },
    );
  });
});
