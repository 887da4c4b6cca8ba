import { LOC } from '../features.js';
import { LOCATIVE } from '../roles.js';
import type { Candidates } from './candidates.js';

/** Words between a preposition and the last of what it governs, in a list of countries say. */
const REACH = 16;

/** The prepositional case does not stand without a preposition. */
export function locative(sentence: Candidates): void {
  let last = -REACH;
  for (let i = 0; i < sentence.size; i++) {
    if (sentence.is(i, LOCATIVE)) last = i;
    else if (i - last >= REACH && sentence.may(i, LOC)) sentence.drop(i, LOC);
  }
}
