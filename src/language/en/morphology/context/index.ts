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
import { placeOf } from './place.js';

/**
 * The reading of token `i` of the sentence `[first, last)`, whose tokens before `i` are decided. The first rule that speaks decides; they
 * are called one by one, since called from a list none of them can be compiled into its caller.
 */
export function readInContext(tokens: readonly MutableToken[], first: number, last: number, i: number): Reading | null {
  const place = placeOf(tokens, first, last, i);
  return (
    functionWords(place) ??
    capitals(place) ??
    afterAuxiliary(place) ??
    afterPronoun(place) ??
    afterDeterminer(place) ??
    afterPreposition(place) ??
    afterNoun(place) ??
    opening(place) ??
    place.token.word.readings[0] ??
    null
  );
}
