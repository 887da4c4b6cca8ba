import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Dawg } from './dawg.js';
import { FileParts } from './file-parts.js';
import { TextList } from './text-list.js';

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
  readonly suffixes: TextList;
  readonly tags: TextList;
}

/** What a paradigm may put before the stem (по-лучше, наи-больший). */
export const PREFIXES: readonly string[] = ['', 'по', 'наи'];

/** Opens the files of the installed package (about 11 MB, read as far as they are needed). Throws when the package is not there. */
export function readDictionaryFiles(): DictionaryFiles {
  const home = join(dirname(createRequire(import.meta.url).resolve('az/package.json')), 'dicts');
  const texts = (name: string): TextList => new TextList(readFileSync(join(home, name)));
  const graph = (name: string): Dawg => new Dawg(new FileParts(join(home, name)));
  const paradigms: Uint8Array = readFileSync(join(home, 'paradigms.array'));
  let ends: readonly Dawg[] | undefined;
  const aligned = paradigms.byteOffset % 2 === 0 ? paradigms : Uint8Array.from(paradigms);
  return {
    words: graph('words.dawg'),
    shares: graph('p_t_given_w.intdawg'),
    ends: () => {
      ends ??= PREFIXES.map((_, i) => graph(`prediction-suffixes-${i}.dawg`));
      return ends;
    },
    paradigms: new Uint16Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 1),
    suffixes: texts('suffixes.json'),
    tags: texts('gramtab-opencorpora-int.json'),
  };
}
