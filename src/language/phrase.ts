import { senseNumber, type Token, type Word } from '../domain/index.js';
import { encode } from './phrase-code.js';
import { isOfPos, type PhraseWord, parseWord } from './phrase-word.js';

/** An entry of a word list, ready to be held against tokens. */
export interface Phrase {
  readonly sense: string;
  /** `senseNumber(sense)`. */
  readonly number: number;
  readonly words: readonly PhraseWord[];
  /** What stands behind the first word, as numbers: see `encode`. */
  readonly code: readonly number[];
  /** How many of its words are known to match where it is tried. */
  readonly from: 0 | 1;
  /** The same phrase where its first word is known to match. */
  readonly begun: Phrase | null;
}

/** Whether the first word of a phrase takes the token. */
export function beginsAt({ words }: Phrase, token: Token): boolean {
  for (const { text, exact, pos } of (words[0] as PhraseWord).alternatives) {
    if (pos === null ? matchesForm(text, exact, token.word) : token.reading?.lemma === text && isOfPos(token.reading.pos, pos)) return true;
  }
  return false;
}

function matchesForm(text: string, exact: boolean, { form, readings }: Word): boolean {
  if (exact) return form === text;
  // in `=наши|наших|нашим` the later forms are no dictionary forms: each stands for itself
  if (form === text) return true;
  for (const reading of readings) if (reading.lemma === text) return true;
  return false;
}

/** Throws for a phrase that does not begin with a word. `numbers` gets a number for each text that a phrase goes on with. */
export function parsePhrase(sense: string, entry: string, numbers: Map<string, number>): Phrase {
  const words = entry.trim().split(/\s+/).map(parseWord);
  if (words.length === 0 || words[0]?.optional || words[0]?.any)
    throw new Error(`lexicon: the phrase «${entry}» of sense ${sense} must begin with a word`);
  const begun: Phrase = { sense, number: senseNumber(sense), words, code: encode(words, numbers), from: 1, begun: null };
  return { ...begun, from: 0, begun };
}

/** Whether a word of a phrase takes a form whatever its reading in context. */
export function isSure(word: PhraseWord | undefined, form: Word): boolean {
  return (
    word?.alternatives.some((alternative) => alternative.pos === null && matchesForm(alternative.text, alternative.exact, form)) ?? false
  );
}

/** Whether a word of a phrase, which must be there, takes all forms of a text it names. */
export function takesAnyForm(word: PhraseWord | undefined, text: string): boolean {
  return (
    word?.optional === false &&
    word.alternatives.some((alternative) => alternative.text === text && !alternative.exact && alternative.pos === null)
  );
}

/** What must come after a word of a phrase for the phrase to match. */
export interface Continuation {
  /** One of these, as form or dictionary form; null where nothing must. */
  readonly texts: readonly string[] | null;
  /** How far behind the word at most; 1 where it must be the next one. */
  readonly reach: number;
}

/** What must come after the first `from` words; `from` is 1 or, where the second word must be there, 2. */
export function continuationOf({ words }: Phrase, from: 1 | 2 = 1): Continuation {
  const optional: string[] = [];
  let gap = false;
  for (let i = from; i < words.length; i++) {
    const word = words[i] as PhraseWord;
    const own = word.alternatives.map(({ text }) => text);
    if (word.any) gap = true;
    else if (word.optional) optional.push(...own);
    // behind a gap it may stand farther away, and it must be there; before any gap what may be absent can stand in its place
    else return gap ? { texts: own, reach: i - from + 1 } : { texts: [...new Set([...optional, ...own])], reach: 1 };
  }
  return { texts: null, reach: 1 };
}
