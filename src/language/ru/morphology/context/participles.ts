import { ADJECTIVE, FINITE, MODIFIER, NOUN, PARTICIPLE, PREPOSITION, SHORT } from '../features.js';
import type { Candidates } from './candidates.js';

/** Between a participle and the adjective or verb that looks like it: «достигнутые договоренности», «связанный с этим», «прошло заседание». */
export function participles(sentence: Candidates): void {
  for (let i = 0; i < sentence.size; i++) {
    if (sentence.may(i, SHORT) && sentence.may(i, FINITE)) sentence.drop(i, SHORT);
    if (!sentence.may(i, PARTICIPLE) || !sentence.may(i, ADJECTIVE)) continue;
    if (sentence.only(i, SHORT)) sentence.keep(i, PARTICIPLE);
    // What follows depends on the participle, an adjective would have its noun there.
    else if (sentence.likely(i + 1, PREPOSITION) || (sentence.may(i + 1, NOUN) && !sentence.agrees(i, MODIFIER, i + 1, NOUN))) {
      sentence.keep(i, PARTICIPLE);
    }
  }
}
