import { ACC, FINITE, NOM, NOMINAL, NOUN, NUMBERS, PREPOSITION, PRONOUN, SING } from '../features.js';
import { PERSONAL } from '../roles.js';
import type { Candidates } from './candidates.js';

/** A verb stands beside its personal pronoun, and a noun before the verb that it agrees with is its subject. */
export function subject(sentence: Candidates): void {
  for (let i = 0; i < sentence.size - 1; i++) {
    if (sentence.is(i, PERSONAL)) {
      const verb = sentence.form(i + 1) === 'не' ? i + 2 : i + 1;
      if (sentence.may(verb, FINITE)) sentence.keep(verb, FINITE);
    } else if (sentence.may(i, NOM) && sentence.may(i, ACC) && sentence.may(i, NOUN) && sentence.likely(i + 1, FINITE)) {
      if (opensClause(sentence, i) && sameNumber(sentence, i, i + 1)) sentence.keep(i, NOM);
    }
  }
}

/** Nothing that could be another subject, a verb or a preposition stands between the clause's edge and `i`. */
function opensClause(sentence: Candidates, i: number): boolean {
  for (let j = i - 1; j >= 0; j--) {
    const word = sentence.word(j);
    if (!word) return sentence.token(j).word.kind === 'punctuation';
    if (sentence.may(j, FINITE | PREPOSITION | PRONOUN)) return false;
    if (!sentence.may(j, NOMINAL)) continue;
  }
  return true;
}

function sameNumber(sentence: Candidates, noun: number, verb: number): boolean {
  const number = sentence.best(verb) & NUMBERS;
  return sentence.may(noun, number === SING ? SING : number);
}
