import type { Reading, Token, Word } from '../domain/index.js';
import type { Cues } from './cues.js';

/** A word as printed, with what is known of it whoever prints it. */
export interface Surface {
  readonly text: string;
  /** `hashOf(text, 0, text.length)` */
  readonly hash: number;
  readonly word: Word;
  readonly caps: Token['caps'];
  readonly cues: Cues;
  /** The word's best reading, before the context is asked. */
  readonly reading: Reading | null;
}

/** Surfaces remembered; emptied when it has grown large, so that memory stays flat over many documents. */
const LIMIT = 200_000;
/** Slots at first; always a power of two, at most half of them taken. */
const FIRST_SIZE = 1 << 12;

/**
 * The surfaces of a language seen so far, found by a stretch of text. A `Map` would want each token cut out of the text and hashed
 * first; most tokens of a page have been seen, and here they cost no string.
 */
export class Surfaces {
  #slots: (Surface | undefined)[] = new Array(FIRST_SIZE).fill(undefined);
  #size = 0;

  /** The surface that stands at `[start, end)` of the text, if it has been seen. `hash` is `hashOf` that stretch. */
  at(hash: number, text: string, start: number, end: number): Surface | undefined {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let i = hash & mask; ; i = (i + 1) & mask) {
      const known = slots[i];
      if (known === undefined || (known.hash === hash && standsAt(known.text, text, start, end))) return known;
    }
  }

  /** Remembers a surface that has not been seen. */
  add(surface: Surface): void {
    if (this.#size >= LIMIT) {
      this.#slots.fill(undefined);
      this.#size = 0;
    } else if (this.#size * 2 >= this.#slots.length) this.#grow();
    this.#put(surface);
    this.#size++;
  }

  #put(surface: Surface): void {
    const mask = this.#slots.length - 1;
    let i = surface.hash & mask;
    while (this.#slots[i] !== undefined) i = (i + 1) & mask;
    this.#slots[i] = surface;
  }

  #grow(): void {
    const slots = this.#slots;
    this.#slots = new Array(slots.length * 2).fill(undefined);
    for (const surface of slots) if (surface !== undefined) this.#put(surface);
  }
}

/** FNV-1a over the UTF-16 units of a stretch: that of nothing yet, that with one unit more, and what is kept of it in the end. */
export const NOTHING_YET = 0x811c9dc5 | 0;
export const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
/** The high bits folded into the low ones, which choose the slot. 30 bits, which need no box. */
export const sealed = (hash: number): number => (hash ^ (hash >>> 15)) & 0x3fffffff;

export function hashOf(text: string, start: number, end: number): number {
  let hash = NOTHING_YET;
  for (let i = start; i < end; i++) hash = hashed(hash, text.charCodeAt(i));
  return sealed(hash);
}

function standsAt(surface: string, text: string, start: number, end: number): boolean {
  if (surface.length !== end - start) return false;
  for (let i = 0; i < surface.length; i++) if (surface.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
