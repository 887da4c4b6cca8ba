import { ADVERB, CONJUNCTION, DETERMINER, FINITE, INFINITIVE, NOUN, PARTICIPLE, PARTICLE, PRONOUN } from '../features.js';
import { FUNCTION_WORD } from '../roles.js';
import type { Candidates } from './candidates.js';

/** Small words that are several things at once: «и», «что», «это», «как», «то». */
export function functionWords(sentence: Candidates): void {
  for (let i = 0; i < sentence.size; i++) {
    if (!sentence.is(i, FUNCTION_WORD)) continue;
    switch (sentence.form(i)) {
      case 'и':
      case 'а':
      case 'но':
      case 'или':
      case 'чтобы':
      case 'если':
      case 'поскольку':
      case 'хотя':
        sentence.keep(i, CONJUNCTION);
        break;
      case 'что':
        // After a comma it joins clauses, unless it is what the clause is about: «то, что сделано».
        if (sentence.form(i - 1) === ',' && sentence.form(i - 2) !== 'то' && sentence.form(i - 2) !== 'все') sentence.keep(i, CONJUNCTION);
        break;
      case 'не':
      case 'ни':
      case 'же':
      case 'бы':
      case 'ли':
      case 'лишь':
        sentence.keep(i, PARTICLE);
        break;
      case 'это':
      case 'то':
      case 'все':
      case 'его':
      case 'ее':
      case 'их':
        ownOrAttached(sentence, i);
        break;
      default:
    }
  }
}

/** A determiner where a noun follows that it fits, else it stands for a noun itself. */
function ownOrAttached(sentence: Candidates, i: number): void {
  const head = sentence.head(i + 1);
  const possessive = sentence.form(i) === 'его' || sentence.form(i) === 'ее' || sentence.form(i) === 'их';
  const attached = head > i && sentence.may(head, NOUN) && !sentence.may(i + 1, FINITE | INFINITIVE | PARTICIPLE);
  if (attached && (possessive || sentence.agrees(i, DETERMINER, head, NOUN))) sentence.keep(i, DETERMINER);
  else if (sentence.may(i, PRONOUN)) sentence.keep(i, PRONOUN);
  else sentence.drop(i, ADVERB);
}
