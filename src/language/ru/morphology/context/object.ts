import {
  ACC,
  ADVERB,
  FINITE,
  GERUND,
  INFINITIVE,
  MODIFIER,
  NOM,
  NOMINAL,
  NOUN,
  NUMBERS,
  PARTICIPLE,
  PRONOUN,
  SHORT,
  TRANSITIVE,
} from '../features.js';
import type { Candidates } from './candidates.js';

const VERBAL = FINITE | INFINITIVE | GERUND | PARTICIPLE;

/** The phrase after a verb: the object of a transitive one («обсудили вопросы»), the subject of any other («состоялась встреча»). */
export function object(sentence: Candidates): void {
  for (let i = 0; i < sentence.size - 1; i++) {
    if (!sentence.likely(i, VERBAL) || sentence.form(i - 1) === 'не') continue;
    let next = i + 1;
    if (sentence.only(next, ADVERB)) next++;
    if (!sentence.may(next, NOUN | MODIFIER)) continue;
    const head = sentence.head(next);
    if (head < 0 || !sentence.may(head, NOUN) || !sentence.may(head, ACC | NOM)) continue;
    const verb = sentence.best(i);
    const object = (verb & TRANSITIVE) !== 0;
    if (
      object &&
      sentence.may(head, ACC) &&
      (!sentence.likely(i, FINITE) || !mayBeSubject(sentence, head, verb) || hasSubject(sentence, i))
    ) {
      narrow(sentence, next, head, ACC);
    } else if (!object && predicate(verb) && sentence.may(head, NOM) && mayBeSubject(sentence, head, verb) && !hasSubject(sentence, i)) {
      narrow(sentence, next, head, NOM);
    }
  }
}

/** A finite verb or a short participle: what a subject goes with. */
function predicate(verb: number): boolean {
  return (verb & FINITE) !== 0 || (verb & (PARTICIPLE | SHORT)) === (PARTICIPLE | SHORT);
}

function narrow(sentence: Candidates, from: number, head: number, bits: number): void {
  for (let j = from; j <= head; j++) if (sentence.may(j, NOMINAL)) sentence.keep(j, bits);
}

function mayBeSubject(sentence: Candidates, head: number, verb: number): boolean {
  return sentence.may(head, NOM) && sentence.may(head, verb & NUMBERS);
}

/** A nominative stands before the verb in its clause. */
function hasSubject(sentence: Candidates, verb: number): boolean {
  for (let j = verb - 1; j >= 0; j--) {
    if (!sentence.word(j)) return false;
    if (sentence.likely(j, NOM) && sentence.may(j, NOUN | PRONOUN)) return true;
    if (sentence.likely(j, FINITE)) return false;
  }
  return false;
}
