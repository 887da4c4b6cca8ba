import floors from '../../../../bench/floors.json' with { type: 'json' };
import type { AccuracyRow } from './text/messages.js';

/** The scores last reached, as `npm run eval` keeps them: read when the app is built. */
type Scores = Readonly<Record<string, number>>;
const SCORES: { readonly ru: Scores; readonly en: Scores } = floors;

const KEYS: { readonly [R in AccuracyRow]: string } = {
  turns: 'turns F1',
  speaker: 'right speaker',
  parties: 'parties F1',
  date: 'date',
  place: 'place_state',
  figure: 'figure F1',
  contact: 'contact F1',
  commitment: 'commitment F1',
  agreement: 'agreement F1',
  assessment: 'assessment F1',
  topics: 'topics F1',
};

export interface Reached {
  readonly score: number | null;
  /** Share of statements with every field right; null where there are no fields. */
  readonly exact: number | null;
}

export function reached(language: 'ru' | 'en', row: AccuracyRow): Reached {
  return { score: SCORES[language][KEYS[row]] ?? null, exact: SCORES[language][`${row} exact`] ?? null };
}
