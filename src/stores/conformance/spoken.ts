import type { Passage, PassageWord, RecordTurn, SearchFilters, SearchQuery, Speaker, TextQuery, TextWord } from '../../domain/index.js';
import type { Entry, SearchPage } from '../contract/index.js';
import { entry, type Wishes } from './samples.js';

/** A passage as a test writes it: words `form/lemma`, or plain words that are their own lemma; null speaks for the publisher. */
export type Spoken = readonly [speaker: Speaker | null, words: string];

export const speaker = (name: string, state: string, person: string | null = null, office: Speaker['office'] = 'president'): Speaker => ({
  name,
  state,
  office,
  person,
});
export const ANNA = speaker('Anna Arvel', 'XA');
export const BORIS = speaker('Boris Boren', 'XB', 'x-boren', 'prime-minister');

/** A record in which this is said, each word one space from the next. */
export function spoken(key: string, passages: readonly Spoken[], wishes: Wishes = {}): Entry {
  let text = '';
  /** Of the text so far. */
  let points = 0;
  const put = (more: string): void => {
    text += more;
    points += length(more);
  };
  const turns: RecordTurn[] = [];
  const kept = passages.map(([by, words]): Passage => {
    if (text !== '') put('\n');
    const start = points;
    const found = words.split(' ').map((word): PassageWord => {
      const [form = '', lemma = form] = word.split('/');
      if (points > start) put(' ');
      const at = points;
      put(form);
      return { start: at, end: points, form: form.toLowerCase(), lemma };
    });
    const span = { start, end: points };
    if (by) turns.push({ index: turns.length, label: by.name ?? 'Question', speaker: by, interpreted: false, ...span });
    return { turn: by ? turns.length - 1 : null, ...span, words: found };
  });
  return { ...entry({ key, text, turns, ...wishes }), passages: kept };
}

export const TALK: readonly Spoken[] = [
  [ANNA, 'Trade/trade turnovers/turnover grew/grow'],
  [BORIS, 'we trade/trade and build/build pipelines/pipeline for trade/trade'],
  [null, 'turnover/turnover of trade/trade'],
];

export const ALL: SearchPage = { order: 'date', offset: 0, limit: 1000 };
export const lemma = (...lemmas: string[]): TextWord => ({ type: 'lemma', written: lemmas[0] ?? '', lemmas });
export const form = (word: string): TextWord => ({ type: 'form', form: word });
export const prefix = (word: string): TextWord => ({ type: 'prefix', prefix: word });
export const phrase = (...words: TextWord[]): TextQuery => ({ type: 'phrase', words });
export const near = (distance: number, ...terms: TextWord[]): TextQuery => ({ type: 'near', terms, distance });
export const and = (...parts: TextQuery[]): TextQuery => ({ type: 'and', parts });
export const or = (...parts: TextQuery[]): TextQuery => ({ type: 'or', parts });
export const not = (part: TextQuery): TextQuery => ({ type: 'not', part });
export const asking = (text: TextQuery | null, filters: SearchFilters = {}): SearchQuery => ({ text, filters });

const length = (text: string): number => Array.from(text).length;
