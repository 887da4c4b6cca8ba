const QUOTE = '"';

/**
 * A JSON list of texts without escapes, each read when it is asked for: to read all sixteen thousand takes longer than to look up a word. ё
 * is written as е.
 */
export class TextList {
  /** Bytes as characters: looked through several times faster than the bytes themselves. */
  readonly #json: string;
  /** Where each text begins, as far as they were counted. */
  readonly #starts: number[] = [];
  readonly #texts: (string | undefined)[] = [];
  #at = 0;

  /** Throws for a list that would have to be read otherwise. */
  constructor(json: Buffer) {
    this.#json = json.toString('latin1');
    if (this.#json.includes('\\')) throw new Error('A list of the dictionary has escapes');
  }

  /** Of the text that stands behind `index` others; throws when there are no more than that. */
  at(index: number): string {
    return this.#texts[index] ?? this.#read(index);
  }

  #read(index: number): string {
    while (this.#starts.length <= index) {
      const start = this.#json.indexOf(QUOTE, this.#at) + 1;
      const end = this.#json.indexOf(QUOTE, start);
      if (start === 0 || end < 0) throw new RangeError(`A list of the dictionary has no text ${index}`);
      this.#starts.push(start);
      this.#at = end + 1;
    }
    const start = this.#starts[index] as number;
    const text = Buffer.from(this.#json.slice(start, this.#json.indexOf(QUOTE, start)), 'latin1')
      .toString()
      .replaceAll('ё', 'е');
    this.#texts[index] = text;
    return text;
  }
}
