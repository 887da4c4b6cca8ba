import type { Amount, Clause, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { BY_SENSE, INDICATOR_SENSES } from './indicator-senses.js';

/** What people say the number of. */
export const COUNTED = INDICATOR_SENSES.filter(
  (sense) => BY_SENSE.get(sense)?.tier === 2 || sense === 'students' || sense === 'tourists',
).filter((sense) => sense !== 'money-thing');

/** «Истребители мы передаём. Их будет десять»: what was last spoken of that can be counted, in the sentence or the one before. */
export function lastCounted({ view }: Context, sentence: Sentence, clause: Clause, { first }: Amount): SenseHit | null {
  if (!OF_THOSE.test(view.words(clause.first, first))) return null;
  const before = view.sentences[sentence.index - 1];
  return (
    view.senses(before !== undefined && before.turn === sentence.turn ? before.first : sentence.first, first, ...COUNTED).at(-1) ?? null
  );
}
const OF_THOSE = /(^| )(их|них|there are|there will be)( |$)/i;
