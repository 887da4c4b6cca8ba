import type { Reading } from '../../../../domain/index.js';
import type { MutableToken } from '../../../morphology.js';
import { ADVERB, bitsOf, EnglishWord } from '../english-word.js';
import { NEGATION, type Roles } from '../roles.js';

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
  readonly beforeRoles: Roles;
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
  beforeRoles: 0,
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
  place.before = null;
  place.beforeBits = 0;
  place.beforeRoles = 0;
  for (let k = i - 1; k >= first; k--) {
    const before = tokens[k] as MutableToken;
    const bits = bitsOf(before.reading);
    if ((bits & ADVERB) !== 0) continue;
    const roles = before.word instanceof EnglishWord ? before.word.roles : 0;
    if ((roles & NEGATION) !== 0) continue;
    place.before = before;
    place.beforeBits = bits;
    place.beforeRoles = roles;
    break;
  }
  place.next = i + 1 < last ? (tokens[i + 1] as MutableToken) : null;
  const word = place.next?.word;
  place.nextMay = word instanceof EnglishWord ? word.may : 0;
  return place;
}

/** The first reading that has one of the parts of speech, in the order of the word. */
export function pick(at: Place, bits: number): Reading | null {
  const { word } = at;
  if ((word.may & bits) === 0) return null;
  for (let i = 0; i < word.bits.length; i++) if (((word.bits[i] as number) & bits) !== 0) return word.readings[i] as Reading;
  return null;
}
