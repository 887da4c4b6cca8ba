import { describe, expect, it } from 'vitest';
import type { Reading, Word } from '../../../../domain/index.js';
import type { MutableToken } from '../../../morphology.js';
import { normaliseForm } from '../../../normalise.js';
import { englishMorphology } from '../index.js';

/** The reading of the word marked `*` in a sentence whose tokens are set apart by spaces. */
function marked(sentence: string): Reading | null | undefined {
  const surfaces = sentence.split(' ');
  const at = surfaces.findIndex((surface) => surface.startsWith('*'));
  const tokens = surfaces.map((raw, index): MutableToken => {
    const surface = raw.replace('*', '');
    const kind: Word['kind'] = /^\d+$/.test(surface) ? 'number' : /[a-z]/i.test(surface) ? 'word' : 'punctuation';
    const word: Word = kind === 'word' ? englishMorphology().word(normaliseForm(surface, 'en')) : { form: surface, kind, readings: [] };
    const caps = surface === surface.toLowerCase() ? 'lower' : surface === surface.toUpperCase() && surface.length > 1 ? 'upper' : 'title';
    return { index, start: 0, end: 0, word, caps, reading: null, spaced: true };
  });
  englishMorphology().disambiguate(tokens, 0, tokens.length);
  return tokens[at]?.reading;
}

const CASES: readonly (readonly [rule: string, expected: Partial<Reading>, sentences: readonly string[]])[] = [
  ['after to', { pos: 'infinitive' }, ['We agreed to *visit the site', 'They want to *increase trade', 'ready to further *develop ties']],
  ['after a modal', { pos: 'infinitive' }, ['We will *support it', 'The sides should *work together', 'they did not *attack it']],
  ['after be', { pos: 'participle', voice: 'passive' }, ['The deal was *signed', 'plans are being *discussed', 'It is widely *used']],
  ['after have', { pos: 'participle', voice: 'active' }, ['We have *agreed', 'Trade has almost *doubled', "we've *signed it"]],
  ['after be: a gerund', { pos: 'gerund' }, ['Ties are *developing well', 'we are *meeting today']],
  ['after a pronoun', { pos: 'verb' }, ['We *welcome this', 'they *plan it', 'which *increases risks']],
  [
    'after a determiner',
    { pos: 'noun' },
    ['The *visit was useful', 'our *support matters', 'an *increase of a third', "the minister 's *work"],
  ],
  ['inside a phrase', { pos: 'participle', lemma: 'agree' }, ['the *agreed plan']],
  ['after a preposition', { pos: 'noun' }, ['in *support of peace', 'on *trade and culture']],
  [
    'after a noun',
    { pos: 'verb' },
    ['Our countries *trade freely', 'leaders *support this', 'Exports *grew by a third', 'Moscow *supports the plan'],
  ],
  ['a compound noun', { pos: 'noun' }, ['the trade *talks are over', 'security *issues']],
  ['once more', { pos: 'infinitive' }, ['to once again *visit Italy', 'to once again *host the talks']],
  ['capitals', { pos: 'noun', lemma: 'brussels' }, ['talks in *Brussels', '*Brussels agreed']],
  ['capitals: US', { pos: 'noun', lemma: 'us' }, ['the *US side', 'with the *US']],
  ['capitals: a demonym', { lemma: 'american' }, ['The *Americans left']],
  ['that', { pos: 'conjunction' }, ['He said *that we agreed']],
  ['will, a noun', { pos: 'noun' }, ['there is political *will here']],
];

describe('readings in context', () => {
  for (const [rule, expected, sentences] of CASES) {
    for (const sentence of sentences) it(`${rule}: ${sentence}`, () => expect(marked(sentence)).toMatchObject(expected));
  }
});

const NOT: readonly (readonly [why: string, wrong: Partial<Reading>, sentence: string])[] = [
  ['a pronoun in lower case is no country', { pos: 'noun' }, 'they told *us'],
  ['a listed word with a capital is no name', { lemma: 'ministers' }, 'the *Ministers met'],
  ['a plural after an adjective is no verb', { pos: 'verb' }, 'terrorist *attacks in the south'],
  ['to before a place is a preposition', { pos: 'particle' }, 'he went *to Moscow'],
];

describe('readings that context rules out', () => {
  for (const [why, wrong, sentence] of NOT) it(why, () => expect(marked(sentence)).not.toMatchObject(wrong));
});
