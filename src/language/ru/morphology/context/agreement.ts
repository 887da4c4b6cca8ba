import { MODIFIER, NOUN, NUMERAL } from '../features.js';
import type { Candidates } from './candidates.js';

/** Adjectives, participles and determiners before a noun share its case, number and gender; the phrase gets readings that fit throughout. */
export function agreement(sentence: Candidates): void {
  for (let i = 0; i < sentence.size - 1; i++) {
    if (!sentence.may(i, MODIFIER)) continue;
    const head = sentence.head(i);
    if (head <= i || !sentence.may(head, NOUN)) continue;
    // From the noun outwards, then back: what one adjective rules out of the noun holds for the others as well.
    let agreed = false;
    for (let j = head - 1; j >= i; j--) if (modifies(sentence, j)) agreed = sentence.match(j, MODIFIER, head, NOUN) || agreed;
    if (!agreed) continue;
    for (let j = i; j < head; j++) if (modifies(sentence, j)) sentence.match(j, MODIFIER, head, NOUN);
    i = head;
  }
}

function modifies(sentence: Candidates, i: number): boolean {
  return sentence.may(i, MODIFIER) && !sentence.only(i, NUMERAL);
}
