import type { Reading } from '../../../domain/index.js';
import { interned } from '../../interned.js';

const BLANK: Reading = {
  lemma: '',
  pos: 'other',
  case: null,
  number: null,
  gender: null,
  tense: null,
  person: null,
  aspect: null,
  voice: null,
  mood: null,
  short: false,
  comparative: false,
  animate: null,
  name: null,
};

export function reading(lemma: string, pos: Reading['pos'], rest: Partial<Reading> = {}): Reading {
  return { ...BLANK, lemma: interned(lemma), pos, ...rest };
}

export const noun = (lemma: string, number: 'sing' | 'plur' = 'sing'): Reading => reading(lemma, 'noun', { number });
export const adjective = (lemma: string, comparative = false): Reading => reading(lemma, 'adjective', { comparative });
export const adverb = (lemma: string, comparative = false): Reading => reading(lemma, 'adverb', { comparative });
/** A base form: after `to` and modals an infinitive, else a present. */
export const base = (lemma: string): Reading[] => [
  reading(lemma, 'verb', { tense: 'present', mood: 'indicative' }),
  reading(lemma, 'infinitive'),
];
export const third = (lemma: string): Reading =>
  reading(lemma, 'verb', { tense: 'present', mood: 'indicative', person: 3, number: 'sing' });
export const past = (lemma: string): Reading => reading(lemma, 'verb', { tense: 'past', mood: 'indicative' });
/** After `have` active, elsewhere passive: two readings, so that context may choose. */
export const participle = (lemma: string): Reading[] => [
  reading(lemma, 'participle', { tense: 'past', voice: 'passive' }),
  reading(lemma, 'participle', { tense: 'past', voice: 'active' }),
];
export const gerund = (lemma: string): Reading => reading(lemma, 'gerund', { voice: 'active' });
