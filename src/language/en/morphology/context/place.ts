import type { Reading } from '../../../../domain/index.js';
import type { MutableToken } from '../../../morphology.js';
import { ADVERB, bitOf, EnglishWord } from '../english-word.js';

/** Where a token stands: it, the decided token before (adverbs and `not` skipped) and the undecided one after. */
export interface Place {
  readonly token: MutableToken;
  readonly word: EnglishWord;
  /** Position in its sentence. */
  readonly position: number;
  /** The token right before; null at the beginning. */
  readonly near: MutableToken | null;
  /** The token before, adverbs and `not` skipped; null at the beginning. */
  readonly before: MutableToken | null;
  readonly beforeBits: number;
  readonly next: MutableToken | null;
  /** Parts of speech that the next word may be; 0 for marks and the end. */
  readonly nextMay: number;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
// One object for all tokens: rules read it and keep nothing.
const place: Writable<Place> = {
  token: null as unknown as MutableToken,
  word: null as unknown as EnglishWord,
  position: 0,
  near: null,
  before: null,
  beforeBits: 0,
  next: null,
  nextMay: 0,
};
const NO_WORD = new EnglishWord('', [], false);

export function placeOf(tokens: readonly MutableToken[], first: number, last: number, i: number): Place {
  const token = tokens[i] as MutableToken;
  place.token = token;
  place.word = token.word instanceof EnglishWord ? token.word : NO_WORD;
  place.position = i - first;
  place.near = i > first ? (tokens[i - 1] as MutableToken) : null;
  let before = i - 1;
  while (before >= first && isSkipped(tokens[before] as MutableToken)) before--;
  place.before = before >= first ? (tokens[before] as MutableToken) : null;
  place.beforeBits = bitOf(place.before?.reading);
  place.next = i + 1 < last ? (tokens[i + 1] as MutableToken) : null;
  const word = place.next?.word;
  place.nextMay = word instanceof EnglishWord ? word.may : 0;
  return place;
}

/** The first reading that has one of the parts of speech, in the order of the word. */
export function pick(at: Place, bits: number): Reading | null {
  if ((at.word.may & bits) === 0) return null;
  for (const reading of at.token.word.readings) if ((bitOf(reading) & bits) !== 0) return reading;
  return null;
}

function isSkipped(token: MutableToken): boolean {
  const { form } = token.word;
  return form === 'not' || form === "n't" || (bitOf(token.reading) & ADVERB) !== 0;
}
