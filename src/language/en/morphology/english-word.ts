import type { PartOfSpeech, Reading } from '../../../domain/index.js';
import type { KnownWord } from '../../morphology.js';

const BITS: Readonly<Record<PartOfSpeech, number>> = {
  noun: 1,
  adjective: 2,
  verb: 4,
  infinitive: 8,
  participle: 16,
  gerund: 32,
  adverb: 64,
  pronoun: 128,
  numeral: 256,
  preposition: 512,
  conjunction: 1024,
  particle: 2048,
  interjection: 4096,
  other: 8192,
};
export const NOUN = BITS.noun;
export const ADJECTIVE = BITS.adjective;
export const VERB = BITS.verb;
export const INFINITIVE = BITS.infinitive;
export const PARTICIPLE = BITS.participle;
export const GERUND = BITS.gerund;
export const ADVERB = BITS.adverb;
export const PRONOUN = BITS.pronoun;
export const NUMERAL = BITS.numeral;
export const PREPOSITION = BITS.preposition;
export const CONJUNCTION = BITS.conjunction;
export const PARTICLE = BITS.particle;

/** A part of speech as a bit, so that a rule asks for several at once. */
export function bitOf(reading: Reading | null | undefined): number {
  return reading ? BITS[reading.pos] : 0;
}

/** An English word form with what context rules ask of it. */
export class EnglishWord implements KnownWord {
  readonly kind = 'word';
  begins: KnownWord['begins'] = null;
  names: KnownWord['names'] = null;
  sketch = 0;
  /** Parts of speech of all readings. */
  readonly may: number;

  constructor(
    readonly form: string,
    readonly readings: readonly Reading[],
    /** The last reading is that of a name, for where the form has a capital: "Brussels", "US". */
    readonly nameable: boolean,
  ) {
    let may = 0;
    const last = nameable && readings.length > 1 ? readings.length - 1 : readings.length;
    for (let i = 0; i < last; i++) may |= bitOf(readings[i]);
    this.may = may;
  }
}
