import { describe, expect, it } from 'vitest';
import { locate } from './locate.js';
import type { PassageWord } from './passage.js';
import type { TextNear, TextQuery, TextWord } from './text-query.js';

const said = (text: string): PassageWord[] =>
  text.split(' ').map((each, i) => {
    const [form = '', lemma = form] = each.split('/');
    return { start: i, end: i + 1, form, lemma };
  });
const lemma = (...lemmas: string[]): TextWord => ({ type: 'lemma', written: lemmas[0] ?? '', lemmas });
const near = (distance: number, ...terms: TextNear['terms']): TextQuery => ({ type: 'near', terms, distance });
const phrase = (...words: TextWord[]) => ({ type: 'phrase' as const, words });

/** Places as `first-last`, the last one inclusive. */
const places = (text: string, query: TextQuery): string[] => locate(said(text), query).map(({ first, last }) => `${first}-${last - 1}`);

describe('places of a query', () => {
  const CASES: readonly (readonly [string[], string, TextQuery])[] = [
    [['0-0', '2-2'], 'a b a', lemma('a')],
    [['0-0', '1-1'], 'x/a y/b z/c', lemma('a', 'b')],
    [['1-1'], 'x/a a/x', { type: 'form', form: 'a' }],
    [['0-0', '1-1'], 'ab/x abc/x b/ab', { type: 'prefix', prefix: 'ab' }],
    [['0-1', '2-3'], 'a a a a', phrase(lemma('a'), lemma('a'))],
    [['1-2'], 'a a b', phrase(lemma('a'), lemma('b'))],
    [[], 'b a', phrase(lemma('a'), lemma('b'))],
    [['0-2'], 'a x b', near(1, lemma('a'), lemma('b'))],
    [['0-2'], 'b x a', near(1, lemma('a'), lemma('b'))],
    [[], 'a x x b', near(1, lemma('a'), lemma('b'))],
    [['2-3'], 'a x a b', near(0, lemma('a'), lemma('b'))],
    [['0-1', '3-4'], 'a b x b a', near(0, lemma('a'), lemma('b'))],
    [['0-1', '2-3'], 'a b a b', near(0, lemma('a'), lemma('b'))],
    [['0-4'], 'a x b x c', near(3, lemma('a'), lemma('b'), lemma('c'))],
    [[], 'a x b x c', near(2, lemma('a'), lemma('b'), lemma('c'))],
    [['0-3'], 'a b x c', near(1, phrase(lemma('a'), lemma('b')), lemma('c'))],
    [['0-0', '1-1'], 'a b', { type: 'and', parts: [lemma('a'), lemma('b')] }],
    [[], 'a c', { type: 'and', parts: [lemma('a'), lemma('b')] }],
    [['0-0'], 'a c', { type: 'or', parts: [lemma('a'), lemma('b')] }],
    [['0-1'], 'a b', { type: 'or', parts: [lemma('a'), phrase(lemma('a'), lemma('b'))] }],
    [['0-0'], 'a b', { type: 'or', parts: [lemma('a'), { type: 'form', form: 'a' }] }],
    [['0-0'], 'a b', { type: 'and', parts: [lemma('a'), { type: 'not', part: lemma('c') }] }],
    [[], 'a c', { type: 'and', parts: [lemma('a'), { type: 'not', part: lemma('c') }] }],
  ];
  it.each(CASES)('%j in «%s»', (expected, text, query) => expect(places(text, query)).toEqual(expected));
});
