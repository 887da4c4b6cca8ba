/** Bits for each text held: enough that few texts share one. */
const BITS_EACH = 16;

/** A set of numbered texts that may say yes to a text it does not hold, but never no to one that it does. Costs a shift and a mask to ask. */
export class TextFilter {
  readonly #bits: Int32Array;
  readonly #mask: number;

  constructor(texts: Iterable<number>) {
    const all = [...texts];
    let size = 32;
    while (size < all.length * BITS_EACH) size *= 2;
    this.#bits = new Int32Array(size / 32);
    this.#mask = size / 32 - 1;
    for (const text of all) {
      const at = (text >> 5) & this.#mask;
      this.#bits[at] = (this.#bits[at] as number) | (1 << (text & 31));
    }
  }

  mayHold(text: number): boolean {
    return ((this.#bits[(text >> 5) & this.#mask] as number) & (1 << (text & 31))) !== 0;
  }
}

/** Numbered texts as bits, several to a bit: sets without a bit in common have no text in common. */
export function sketchOfTexts(texts: Iterable<number>): number {
  let sketch = 0;
  for (const text of texts) sketch |= 1 << (text & 31);
  return sketch;
}
