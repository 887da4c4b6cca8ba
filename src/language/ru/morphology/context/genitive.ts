import { ANIM, FINITE, GEN, GERUND, INFINITIVE, MODIFIER, NAME, NOMINAL, NOUN, PREPOSITION } from '../features.js';
import type { Candidates } from './candidates.js';

const VERBAL = FINITE | GERUND | INFINITIVE;

/** A noun right after a noun is its genitive: «развитие отношений», «рост товарного оборота». */
export function genitive(sentence: Candidates): void {
  for (let i = 0; i < sentence.size - 1; i++) {
    if (!sentence.only(i, NOUN) || !sentence.may(i + 1, NOUN | MODIFIER) || sentence.may(i + 1, PREPOSITION)) continue;
    const head = sentence.head(i + 1);
    if (sentence.likely(i + 1, VERBAL) && !sentence.likely(i + 1, MODIFIER)) continue;
    if (head < 0 || !sentence.may(head, NOUN) || !sentence.may(head, GEN)) continue;
    // A person's name after an office is in apposition to it, and so decided there.
    if (sentence.may(head, NAME) && sentence.may(head, ANIM) && sentence.token(head).caps === 'title' && sentence.may(i, ANIM)) continue;
    for (let j = i + 1; j <= head; j++) if (sentence.may(j, NOMINAL)) sentence.keep(j, GEN);
  }
}
