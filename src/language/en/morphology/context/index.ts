import type { Reading } from '../../../../domain/index.js';
import type { MutableToken } from '../../../morphology.js';
import { afterAuxiliary } from './after-auxiliary.js';
import { afterDeterminer } from './after-determiner.js';
import { afterNoun } from './after-noun.js';
import { afterPreposition } from './after-preposition.js';
import { afterPronoun } from './after-pronoun.js';
import { capitals } from './capitals.js';
import { functionWords } from './function-words.js';
import { opening } from './opening.js';
import { type Place, placeOf } from './place.js';

/** A way to tell readings apart by what stands before and after; null when it has nothing to say. */
export type Rule = (place: Place) => Reading | null;

/** The first rule that speaks decides. */
const RULES: readonly Rule[] = [
  functionWords,
  capitals,
  afterAuxiliary,
  afterPronoun,
  afterDeterminer,
  afterPreposition,
  afterNoun,
  opening,
];

/** The reading of token `i` of the sentence `[first, last)`, whose tokens before `i` are decided. */
export function readInContext(tokens: readonly MutableToken[], first: number, last: number, i: number): Reading | null {
  const place = placeOf(tokens, first, last, i);
  for (const rule of RULES) {
    const reading = rule(place);
    if (reading) return reading;
  }
  return (tokens[i] as MutableToken).word.readings[0] ?? null;
}
