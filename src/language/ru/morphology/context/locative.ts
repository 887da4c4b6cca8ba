import { LOC } from '../features.js';
import type { Candidates } from './candidates.js';

const LOCATIVE_PREPOSITIONS: ReadonlySet<string> = new Set(['в', 'во', 'на', 'о', 'об', 'обо', 'при', 'по']);
/** Words between a preposition and the last of what it governs, in a list of countries say. */
const REACH = 16;

/** The prepositional case does not stand without a preposition. */
export function locative(sentence: Candidates): void {
  let last = -REACH;
  for (let i = 0; i < sentence.size; i++) {
    if (LOCATIVE_PREPOSITIONS.has(sentence.form(i))) last = i;
    else if (i - last >= REACH && sentence.may(i, LOC)) sentence.drop(i, LOC);
  }
}
