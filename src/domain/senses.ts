import type { SenseHit } from './analysed.js';
import type { SenseSet } from './sense-sets.js';

/** A sense of the lexicon where it begins. */
export interface Sense {
  readonly sense: string;
  /** `senseNumber(sense)`. */
  readonly number: number;
  /** Tokens it takes: one, or a phrase. */
  readonly length: number;
}

/** All senses that begin at a token. Shared by the tokens of a form unless what stands around one of them adds a phrase. */
export interface SensesAt {
  readonly senses: readonly Sense[];
  /** The senses as one bit each, several to a bit: a sense whose bit is not here does not begin here. */
  readonly sketch: number;
}

export const NO_SENSES: SensesAt = { senses: [], sketch: 0 };

const numbers = new Map<string, number>();

/** A small number for a sense, the same in all languages, so that sets of senses are bits. */
export function senseNumber(sense: string): number {
  let number = numbers.get(sense);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(sense, number);
  }
  return number;
}

/** How many senses have a number. */
export const senseCount = (): number => numbers.size;

export function sketchOf(senses: readonly Sense[]): number {
  let sketch = 0;
  for (let i = 0; i < senses.length; i++) sketch |= bitOf((senses[i] as Sense).number);
  return sketch;
}

const bitOf = (number: number): number => 1 << (number & 31);

/** The bits that one of these senses would have set. */
function sketchOfAny(numbers: readonly number[]): number {
  let sketch = 0;
  for (let i = 0; i < numbers.length; i++) sketch |= bitOf(numbers[i] as number);
  return sketch;
}

/** All senses that begin at tokens `[first, last)` and end there, in text order. */
export function allHitsIn(at: readonly SensesAt[], first: number, last: number): SenseHit[] {
  const out: SenseHit[] = [];
  const end = Math.min(last, at.length);
  for (let i = Math.max(0, first); i < end; i++) {
    for (const { sense, length } of (at[i] as SensesAt).senses) if (i + length <= last) out.push({ sense, first: i, last: i + length });
  }
  return out;
}

/** Those of them that have one of these numbers. */
export function hitsIn(at: readonly SensesAt[], first: number, last: number, wanted: readonly number[]): SenseHit[] {
  const out: SenseHit[] = [];
  const sketch = sketchOfAny(wanted);
  const end = Math.min(last, at.length);
  for (let i = Math.max(0, first); i < end; i++) {
    const { senses, sketch: here } = at[i] as SensesAt;
    if ((here & sketch) === 0) continue;
    for (let k = 0; k < senses.length; k++) {
      const { sense, number, length } = senses[k] as Sense;
      if (i + length <= last && wanted.includes(number)) out.push({ sense, first: i, last: i + length });
    }
  }
  return out;
}

/** The first of these, or null. */
export function firstHitIn(at: readonly SensesAt[], first: number, last: number, wanted: readonly number[]): SenseHit | null {
  const sketch = sketchOfAny(wanted);
  const end = Math.min(last, at.length);
  for (let i = Math.max(0, first); i < end; i++) {
    const { senses, sketch: here } = at[i] as SensesAt;
    if ((here & sketch) === 0) continue;
    for (let k = 0; k < senses.length; k++) {
      const { sense, number, length } = senses[k] as Sense;
      if (i + length <= last && wanted.includes(number)) return { sense, first: i, last: i + length };
    }
  }
  return null;
}

/** The senses of a set that begin at tokens `[first, last)` and end there, in text order. */
export function hitsOfSet(at: readonly SensesAt[], first: number, last: number, wanted: SenseSet): SenseHit[] {
  const out: SenseHit[] = [];
  const end = Math.min(last, at.length);
  for (let i = Math.max(0, first); i < end; i++) {
    const { senses, sketch } = at[i] as SensesAt;
    if ((sketch & wanted.sketch) === 0) continue;
    for (let k = 0; k < senses.length; k++) {
      const { sense, number, length } = senses[k] as Sense;
      if (i + length <= last && wanted.holds(number)) out.push({ sense, first: i, last: i + length });
    }
  }
  return out;
}
