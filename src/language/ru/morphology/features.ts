import type { GrammaticalCase, PartOfSpeech, Reading } from '../../../domain/index.js';

/**
 * What agreement needs of a reading, in one integer: a bit a value. A category that the form leaves open (the gender of a plural
 * adjective) has all its bits set, so two readings agree in a category when the bits of both meet.
 */
export type Features = number;

export const NOM = 1;
export const GEN = 2;
export const DAT = 4;
export const ACC = 8;
export const INS = 16;
export const LOC = 32;
export const CASES = 63;
export const SING = 64;
export const PLUR = 128;
export const NUMBERS = SING | PLUR;
export const MASC = 256;
export const FEM = 512;
export const NEUT = 1024;
export const GENDERS = MASC | FEM | NEUT;
export const ANIM = 2048;
export const INAN = 4096;
export const ANIMACY = ANIM | INAN;
export const NOUN = 1 << 13;
export const ADJECTIVE = 1 << 14;
/** Participle, full or short. */
export const PARTICIPLE = 1 << 15;
export const FINITE = 1 << 16;
export const INFINITIVE = 1 << 17;
export const GERUND = 1 << 18;
export const ADVERB = 1 << 19;
/** Он, кто, себя: stands for a noun. */
export const PRONOUN = 1 << 20;
/** Этот, наш, который: stands with a noun and agrees with it. */
export const DETERMINER = 1 << 21;
export const NUMERAL = 1 << 22;
export const PREPOSITION = 1 << 23;
export const CONJUNCTION = 1 << 24;
export const PARTICLE = 1 << 25;
/** A verb, in any form, that takes an object in the accusative. */
export const TRANSITIVE = 1 << 26;
export const NAME = 1 << 27;
export const SHORT = 1 << 28;
export const COMPARATIVE = 1 << 29;
/** The corpus of the dictionary has the form hundreds of times, and hardly ever in this reading: были of быль. */
export const RARE = 1 << 30;
/** Stands before a noun in its case. */
export const MODIFIER = ADJECTIVE | PARTICIPLE | DETERMINER;
export const NOMINAL = NOUN | PRONOUN | MODIFIER | NUMERAL;

const CASE_BITS: Readonly<Record<GrammaticalCase, number>> = {
  nom: NOM,
  gen: GEN,
  dat: DAT,
  acc: ACC,
  ins: INS,
  loc: LOC,
};
const GENDER_BITS = { m: MASC, f: FEM, n: NEUT } as const;
const POS_BITS: Readonly<Record<PartOfSpeech, number>> = {
  noun: NOUN,
  adjective: ADJECTIVE,
  verb: FINITE,
  infinitive: INFINITIVE,
  participle: PARTICIPLE,
  gerund: GERUND,
  adverb: ADVERB,
  pronoun: PRONOUN,
  numeral: NUMERAL,
  preposition: PREPOSITION,
  conjunction: CONJUNCTION,
  particle: PARTICLE,
  interjection: PARTICLE,
  other: PARTICLE,
};

/** `fixed`: «его» and «их» stand with a noun in any case. */
export function featuresOf(reading: Omit<Reading, 'lemma'>, determiner: boolean, fixed: boolean, transitive: boolean): Features {
  let bits = determiner ? DETERMINER : POS_BITS[reading.pos];
  if (fixed) bits |= CASES;
  if (transitive) bits |= TRANSITIVE;
  if (reading.case) bits |= CASE_BITS[reading.case];
  bits |= reading.number ? (reading.number === 'sing' ? SING : PLUR) : NUMBERS;
  bits |= reading.gender ? GENDER_BITS[reading.gender] : GENDERS;
  bits |= reading.animate === null ? ANIMACY : reading.animate ? ANIM : INAN;
  if (reading.name) bits |= NAME;
  if (reading.short) bits |= SHORT;
  if (reading.comparative) bits |= COMPARATIVE;
  return bits;
}

/** Same case and number, and the same gender and animacy where the forms tell them. */
export function agree(a: Features, b: Features): boolean {
  const both = a & b;
  if ((both & CASES) === 0 || (both & NUMBERS) === 0 || (both & ANIMACY) === 0) return false;
  return (both & GENDERS) !== 0 || (both & NUMBERS) === PLUR;
}
