import { byteOf } from './code-page.js';
import type { Dawg } from './dawg.js';
import type { Dictionary } from './dictionary.js';
import { PREFIXES } from './dictionary-files.js';
import type { Parses } from './parses.js';
import { fourteen, visitPayloads } from './payload.js';

const SEPARATOR = 1;
const LONGEST_END = 5;
/** How far an ending of so many letters is to be trusted. */
const TRUST: readonly number[] = [0, 0.2, 0.3, 0.4, 0.5, 0.6];
const YE = 0xe5;
const YO = 0xb8;

/** Predicts the readings of a word that the dictionary does not have from how words with the same ending inflect. */
export class Endings {
  readonly #graphs: () => readonly Dawg[];
  readonly #dictionary: Dictionary;
  readonly #payload = new Uint8Array(8);
  #form = '';
  #head = '';
  #trust = 0;
  #parses!: Parses;

  constructor(graphs: () => readonly Dawg[], dictionary: Dictionary) {
    this.#graphs = graphs;
    this.#dictionary = dictionary;
  }

  predict(form: string, parses: Parses, head = ''): void {
    this.#form = form;
    this.#head = head;
    this.#parses = parses;
    const graphs = this.#graphs();
    for (let p = 0; p < PREFIXES.length; p++) {
      const prefix = PREFIXES[p] as string;
      if (!form.startsWith(prefix)) continue;
      let shortest = 1;
      for (let length = LONGEST_END; length >= shortest; length--) {
        if (length >= form.length - prefix.length) continue;
        const before = parses.size;
        this.#trust = TRUST[length] as number;
        const graph = graphs[p] as Dawg;
        this.#walk(graph, graph.root, form.length - length);
        // One letter less is still worth a look: it holds the commoner patterns.
        if (parses.size > before) shortest = Math.max(shortest, length - 1);
      }
    }
  }

  #walk(graph: Dawg, from: number, at: number): void {
    let node = from;
    for (let i = at; i < this.#form.length; i++) {
      const byte = byteOf(this.#form.charCodeAt(i));
      if (byte < 0) return;
      if (byte === YE) {
        const other = graph.step(node, YO);
        if (other >= 0) this.#walk(graph, other, i + 1);
      }
      node = graph.step(node, byte);
      if (node < 0) return;
    }
    const entries = graph.step(node, SEPARATOR);
    if (entries >= 0) visitPayloads(graph, entries, this.#payload, 0, this.#emit);
  }

  readonly #emit = (payload: Uint8Array): void => {
    const count = fourteen(payload, 0);
    const paradigm = fourteen(payload, 2);
    const form = fourteen(payload, 4);
    const tag = this.#dictionary.tag(paradigm, form);
    if (!tag.productive || tag.marginal) return;
    // Names are a closed world of their own: a new word that looks like one is a name only where nothing else fits as well.
    const weight = count * this.#trust * (tag.reading.name === null ? 1 : 0.3);
    this.#parses.add(this.#head + this.#dictionary.lemma(this.#form, paradigm, form), tag, weight);
  };
}
