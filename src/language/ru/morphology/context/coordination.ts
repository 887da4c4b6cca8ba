import { CASES, NAME, NOUN } from '../features.js';
import { JOINT } from '../roles.js';
import type { Candidates } from './candidates.js';

/** Two nouns joined by «и» or «или», or names in a list, stand in the same case. */
export function coordination(sentence: Candidates): void {
  for (let i = 1; i < sentence.size - 1; i++) {
    const list = sentence.word(i) === null && sentence.form(i) === ',' && sentence.may(i - 1, NAME) && sentence.may(i + 1, NAME);
    if (!list && !sentence.is(i, JOINT)) continue;
    if (!sentence.only(i - 1, NOUN) || !sentence.only(i + 1, NOUN)) continue;
    if (sentence.may(i - 1, CASES)) sentence.match(i - 1, NOUN, i + 1, NOUN, true);
  }
}
