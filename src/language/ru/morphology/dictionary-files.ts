import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Dawg } from './dawg.js';

/** The OpenCorpora dictionary as the `az` package ships it, read but not yet understood. */
export interface DictionaryFiles {
  /** Word, byte 1, then number of the paradigm and of the form in it. */
  readonly words: Dawg;
  /** `word:tag` to the share of the tag among the word's uses in a disambiguated corpus, in millionths. */
  readonly shares: Dawg;
  /** Word ends, byte 1, then count, paradigm and form; one graph for each of `PREFIXES`. Read when a word is first met that has to be predicted. */
  readonly ends: () => readonly Dawg[];
  /** Count of paradigms, then each: its length and, a third each, numbers of suffixes, of tags and of prefixes. */
  readonly paradigms: Uint16Array;
  /** With ё written as е, as everywhere in this engine; the graphs keep ё. */
  readonly suffixes: readonly string[];
  readonly tags: readonly string[];
}

/** What a paradigm may put before the stem (по-лучше, наи-больший). */
export const PREFIXES: readonly string[] = ['', 'по', 'наи'];

/** Reads the files from the installed package (about 11 MB, of which a quarter when it is needed). Throws when the package is not there. */
export function readDictionaryFiles(): DictionaryFiles {
  const home = join(dirname(createRequire(import.meta.url).resolve('az/package.json')), 'dicts');
  const read = (name: string): Uint8Array => readFileSync(join(home, name));
  const json = (name: string): string[] => JSON.parse(readFileSync(join(home, name), 'utf8').replaceAll('ё', 'е')) as string[];
  const paradigms = read('paradigms.array');
  let ends: readonly Dawg[] | undefined;
  const aligned = paradigms.byteOffset % 2 === 0 ? paradigms : Uint8Array.from(paradigms);
  return {
    words: new Dawg(read('words.dawg')),
    shares: new Dawg(read('p_t_given_w.intdawg')),
    ends: () => {
      ends ??= PREFIXES.map((_, i) => new Dawg(read(`prediction-suffixes-${i}.dawg`)));
      return ends;
    },
    paradigms: new Uint16Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 1),
    suffixes: json('suffixes.json'),
    tags: json('gramtab-opencorpora-int.json'),
  };
}
