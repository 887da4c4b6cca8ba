import { bytesOf } from './code-page.js';
import type { Dawg } from './dawg.js';
import type { DictionaryFiles } from './dictionary-files.js';
import type { TextList } from './text-list.js';

const COLON = 0x3a;

/** How often a form is used in each of its tags, counted in the corpus that OpenCorpora disambiguated by hand. */
export class Shares {
  readonly #graph: Dawg;
  readonly #tags: TextList;
  readonly #bytes: (Uint8Array | undefined)[] = [];

  constructor(files: DictionaryFiles) {
    this.#graph = files.shares;
    this.#tags = files.tags;
  }

  /** Where the tags of a form begin, given its bytes; -1 when the corpus never saw it. */
  find(form: Uint8Array, length: number): number {
    let node = this.#graph.root;
    for (let i = 0; i < length && node >= 0; i++) node = this.#graph.step(node, form[i] as number);
    return node < 0 ? -1 : this.#graph.step(node, COLON);
  }

  /** The share of a tag, from 0 to 1, among the uses of the form found. */
  of(node: number, tag: number): number {
    let bytes = this.#bytes[tag];
    if (!bytes) {
      bytes = bytesOf(this.#tags.at(tag));
      this.#bytes[tag] = bytes;
    }
    let at = node;
    for (let i = 0; i < bytes.length; i++) {
      at = this.#graph.step(at, bytes[i] as number);
      if (at < 0) return 0;
    }
    return this.#graph.hasValue(at) ? this.#graph.value(at) / 1e6 : 0;
  }
}
