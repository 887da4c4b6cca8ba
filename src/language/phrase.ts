import { type PartOfSpeech, senseNumber, type Token, type Word } from '../domain/index.js';
import { interned } from './interned.js';

export interface PhraseWord {
  readonly alternatives: readonly Alternative[];
  readonly optional: boolean;
  readonly any: boolean;
}
export interface Alternative {
  readonly text: string;
  readonly exact: boolean;
  readonly pos: string | null;
}
/** An entry of a word list, ready to be held against tokens. */
export interface Phrase {
  readonly sense: string;
  /** `senseNumber(sense)`. */
  readonly number: number;
  readonly words: readonly PhraseWord[];
  /** How many of its words are known to match where it is tried. */
  readonly from: 0 | 1;
  /** The same phrase where its first word is known to match. */
  readonly begun: Phrase | null;
}

/** The token after the phrase, or -1. */
export function matchFrom(words: readonly PhraseWord[], at: number, tokens: readonly Token[], position: number, last: number): number {
  if (at === words.length) return position;
  const word = words[at] as PhraseWord;
  if (position < last && matchesWord(word, tokens[position] as Token)) {
    const end = matchFrom(words, at + 1, tokens, position + 1, last);
    if (end >= 0) return end;
  }
  return word.optional ? matchFrom(words, at + 1, tokens, position, last) : -1;
}

function matchesWord(word: PhraseWord, token: Token): boolean {
  if (word.any) return token.word.kind === 'word';
  for (const alternative of word.alternatives) if (matchesAlternative(alternative, token)) return true;
  return false;
}

function matchesAlternative(alternative: Alternative, token: Token): boolean {
  const { text, pos } = alternative;
  if (pos !== null) return token.reading !== null && token.reading.lemma === text && isOfPos(token.reading.pos, pos);
  return matchesForm(alternative, token.word);
}

function matchesForm({ text, exact }: Alternative, { form, readings }: Word): boolean {
  if (exact) return form === text;
  // in `=наши|наших|нашим` the later forms are no dictionary forms: each stands for itself
  if (form === text) return true;
  for (const reading of readings) if (reading.lemma === text) return true;
  return false;
}

function isOfPos(actual: PartOfSpeech, wanted: string): boolean {
  if (wanted === 'verb') return actual === 'verb' || actual === 'infinitive' || actual === 'participle' || actual === 'gerund';
  if (wanted === 'finite') return actual === 'verb';
  return actual === wanted;
}

/** Throws for a phrase that does not begin with a word. */
export function parsePhrase(sense: string, entry: string): Phrase {
  const words = entry
    .trim()
    .split(/\s+/)
    .map((part): PhraseWord => {
      const optional = part.startsWith('?');
      const body = optional ? part.slice(1) : part;
      if (body === '*') return { alternatives: [], optional, any: true };
      return { alternatives: body.split('|').map(parseAlternative), optional, any: false };
    });
  if (words.length === 0 || words[0]?.optional || words[0]?.any)
    throw new Error(`lexicon: the phrase «${entry}» of sense ${sense} must begin with a word`);
  const begun: Phrase = { sense, number: senseNumber(sense), words, from: 1, begun: null };
  return { ...begun, from: 0, begun };
}

/** Whether a word of a phrase takes a form whatever its reading in context. */
export function isSure(word: PhraseWord | undefined, form: Word): boolean {
  return word?.alternatives.some((alternative) => alternative.pos === null && matchesForm(alternative, form)) ?? false;
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

function parseAlternative(text: string): Alternative {
  const exact = text.startsWith('=');
  const body = (exact ? text.slice(1) : text).toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");
  const colon = body.lastIndexOf(':');
  return colon > 0
    ? { text: interned(body.slice(0, colon)), exact: false, pos: body.slice(colon + 1) }
    : { text: interned(body), exact, pos: null };
}
