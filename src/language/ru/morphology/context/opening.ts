import { ACC, GEN, MODIFIER, NOM, NOMINAL, NOUN } from '../features.js';
import type { Candidates } from './candidates.js';

/** A phrase that opens the sentence is its subject where its form allows: «Отношения развиваются», not «of the relation». */
export function opening(sentence: Candidates): void {
  let first = 0;
  while (first < sentence.size && sentence.token(first).word.kind === 'punctuation') first++;
  if (!sentence.may(first, NOUN | MODIFIER)) return;
  const head = sentence.head(first);
  if (head < 0 || !sentence.likely(head, NOUN) || !sentence.may(head, NOM) || !sentence.may(head, GEN | ACC)) return;
  for (let j = first; j <= head; j++) if (sentence.may(j, NOMINAL)) sentence.keep(j, NOM);
}
