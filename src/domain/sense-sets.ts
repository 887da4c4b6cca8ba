import { type Sense, type SensesAt, senseNumber } from './senses.js';

/** A set of senses as bits, to be held against many others. */
export class SenseSet {
  readonly bits: Int32Array;
  /** As `SensesAt.sketch`. */
  readonly sketch: number;

  constructor(senses: Iterable<string>) {
    const numbers = [...senses].map(senseNumber);
    this.bits = new Int32Array(widthOf(Math.max(-1, ...numbers) + 1));
    for (const number of numbers) setBit(this.bits, 0, number);
    this.sketch = numbers.reduce((sketch, number) => sketch | (1 << (number & 31)), 0);
  }

  holds(number: number): boolean {
    return ((this.bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
  }
}

/** Many sets of senses in one piece of memory, a row each: what each sentence of a text holds. */
export class SenseRows {
  #bits: Int32Array;
  readonly #width: number;

  /** `senses`: how many there are at most. Rows are there as soon as something is added to them or to a later one. */
  constructor(senses: number) {
    this.#width = widthOf(senses);
    this.#bits = new Int32Array(FIRST_ROWS * this.#width);
  }

  add(row: number, number: number): void {
    setBit(this.#room(row), row * this.#width, number);
  }

  /** The memory, with the row in it. */
  #room(row: number): Int32Array {
    const needed = (row + 1) * this.#width;
    if (needed > this.#bits.length) {
      const grown = new Int32Array(Math.max(needed, this.#bits.length * 2));
      grown.set(this.#bits);
      this.#bits = grown;
    }
    return this.#bits;
  }

  /** Adds all senses that begin at tokens `[first, last)`. */
  addAll(row: number, at: readonly SensesAt[], first: number, last: number): void {
    const bits = this.#room(row);
    const from = row * this.#width;
    for (let i = first; i < last; i++) {
      const { senses } = at[i] as SensesAt;
      for (let k = 0; k < senses.length; k++) {
        const { number } = senses[k] as Sense;
        const word = from + (number >>> 5);
        bits[word] = (bits[word] as number) | (1 << (number & 31));
      }
    }
  }

  has(row: number, number: number): boolean {
    const word = number >>> 5;
    return word < this.#width && ((this.#bits[row * this.#width + word] ?? 0) & (1 << (number & 31))) !== 0;
  }

  /** Whether the row holds any of the set. */
  hasAny(row: number, { bits }: SenseSet): boolean {
    const from = row * this.#width;
    const width = Math.min(this.#width, bits.length);
    for (let word = 0; word < width; word++) if (((this.#bits[from + word] ?? 0) & (bits[word] as number)) !== 0) return true;
    return false;
  }

  /** Calls `found` with the number of each sense that is in the row and in the set. */
  common(row: number, { bits }: SenseSet, found: (number: number) => void): void {
    const from = row * this.#width;
    const width = Math.min(this.#width, bits.length);
    for (let word = 0; word < width; word++) {
      let rest = (this.#bits[from + word] ?? 0) & (bits[word] as number);
      while (rest !== 0) {
        const bit = 31 - Math.clz32(rest);
        found(word * 32 + bit);
        rest &= ~(1 << bit);
      }
    }
  }
}

const FIRST_ROWS = 16;
const widthOf = (senses: number): number => (senses + 31) >>> 5;

function setBit(bits: Int32Array, from: number, number: number): void {
  const word = from + (number >>> 5);
  bits[word] = (bits[word] as number) | (1 << (number & 31));
}
