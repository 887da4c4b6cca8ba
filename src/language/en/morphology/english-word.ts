import type { PartOfSpeech, Reading } from '../../../domain/index.js';
import type { KnownWord } from '../../morphology.js';
import { type Roles, rolesOf } from './roles.js';

/** Parts of speech as bits, so that a rule asks for several at once. */
export const NOUN = 1;
export const ADJECTIVE = 2;
export const VERB = 4;
export const INFINITIVE = 8;
export const PARTICIPLE = 16;
export const GERUND = 32;
export const ADVERB = 64;
export const PRONOUN = 128;
export const NUMERAL = 256;
export const PREPOSITION = 512;
export const CONJUNCTION = 1024;
export const PARTICLE = 2048;
const ANY_OTHER = 4096;

/** A chain of comparisons: looked up by its name in an object, a part of speech costs several times as much. */
function bitOf(pos: PartOfSpeech): number {
  switch (pos) {
    case 'noun':
      return NOUN;
    case 'adjective':
      return ADJECTIVE;
    case 'verb':
      return VERB;
    case 'infinitive':
      return INFINITIVE;
    case 'preposition':
      return PREPOSITION;
    case 'pronoun':
      return PRONOUN;
    case 'participle':
      return PARTICIPLE;
    case 'gerund':
      return GERUND;
    case 'adverb':
      return ADVERB;
    case 'conjunction':
      return CONJUNCTION;
    case 'particle':
      return PARTICLE;
    case 'numeral':
      return NUMERAL;
    default:
      return ANY_OTHER;
  }
}

export const bitsOf = (reading: Reading | null): number => (reading === null ? 0 : bitOf(reading.pos));

/** An English word form with what context rules ask of it. */
export class EnglishWord implements KnownWord {
  readonly kind = 'word';
  begins: KnownWord['begins'] = null;
  names: KnownWord['names'] = null;
  sketch = 0;
  /** Parts of speech of all readings, but for that of a name. */
  readonly may: number;
  /** `bits[i]` is the part of speech of `readings[i]`. */
  readonly bits: readonly number[];
  readonly roles: Roles;

  constructor(
    readonly form: string,
    readonly readings: readonly Reading[],
    /** The last reading is that of a name, for where the form has a capital: "Brussels", "US". */
    readonly nameable: boolean,
  ) {
    let may = 0;
    const last = nameable && readings.length > 1 ? readings.length - 1 : readings.length;
    const bits = readings.map(bitsOf);
    for (let i = 0; i < last; i++) may |= bits[i] as number;
    this.may = may;
    this.bits = bits;
    this.roles = rolesOf(form);
  }
}
