import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes of a part, as a power of two. */
const PART = 12;
/** Whoever has looked into so many parts will look into all of them. */
const MOST = 32;

/**
 * A large file of which little may be needed: `bytes` is as long as the file, and holds of it what was asked for. To look up one word takes a
 * dozen parts of a graph of megabytes; whoever reads a page soon needs them all, and then they are read at once.
 */
export class FileParts {
  readonly bytes: Uint8Array;
  readonly #file: number;
  readonly #read: Uint8Array;
  #parts = 0;

  /** Keeps the file open until all of it is read. Throws when there is none. */
  constructor(path: string) {
    this.#file = openSync(path, 'r');
    const { size } = fstatSync(this.#file);
    this.bytes = new Uint8Array(size);
    this.#read = new Uint8Array((size >>> PART) + 1);
  }

  /** Makes sure that the byte at `at` is there, and those beside it in a word of four. */
  need(at: number): void {
    if (this.#read[at >>> PART] === 0) this.#take(at >>> PART);
  }

  #take(part: number): void {
    if (++this.#parts > MOST) {
      this.#fill(0, this.bytes.length);
      this.#read.fill(1);
      closeSync(this.#file);
      return;
    }
    const from = part << PART;
    this.#fill(from, Math.min(from + (1 << PART), this.bytes.length));
    this.#read[part] = 1;
  }

  #fill(from: number, to: number): void {
    for (let at = from; at < to; ) {
      const taken = readSync(this.#file, this.bytes, at, to - at, at);
      if (taken === 0) throw new Error('A file of the dictionary has become shorter');
      at += taken;
    }
  }
}
