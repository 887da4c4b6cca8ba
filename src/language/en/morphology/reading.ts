import type { Reading } from '../../../domain/index.js';
import { interned } from '../../interned.js';

/** Written out, in the order of the Russian readings, so that the engine reads all readings as objects of one shape. */
export function reading(lemma: string, pos: Reading['pos'], rest: Partial<Reading> = {}): Reading {
  return {
    lemma: interned(lemma),
    pos,
    case: rest.case ?? null,
    number: rest.number ?? null,
    gender: rest.gender ?? null,
    tense: rest.tense ?? null,
    person: rest.person ?? null,
    aspect: rest.aspect ?? null,
    voice: rest.voice ?? null,
    mood: rest.mood ?? null,
    short: rest.short ?? false,
    comparative: rest.comparative ?? false,
    animate: rest.animate ?? null,
    name: rest.name ?? null,
  };
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
