import { type PartOfSpeech, senseNumber, type Token, type Word } from '../domain/index.js';
import { EVERY_WORD, sketchOfText } from './word-sketch.js';

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
  return { sense, number: senseNumber(sense), words };
}

/** Whether a phrase that matched up to word `at` can go on with this form; what readings it has in context is not asked. */
export function goesOnWith(words: readonly PhraseWord[], at: number, next: Word): boolean {
  for (let i = at; i < words.length; i++) {
    const word = words[i] as PhraseWord;
    if (word.any || word.alternatives.some(({ text }) => next.form === text || next.readings.some(({ lemma }) => lemma === text)))
      return true;
    if (!word.optional) return false;
  }
  return true;
}

/** Whether a word of a phrase takes a form whatever its reading in context. */
export function isSure({ any, optional, alternatives }: PhraseWord, word: Word): boolean {
  return !any && !optional && alternatives.some((alternative) => alternative.pos === null && matchesForm(alternative, word));
}

/** The forms and lemmas that a phrase can go on with after its first word, as a sketch. */
export function sketchAfterFirst({ words }: Phrase): number {
  let sketch = 0;
  for (const word of words.slice(1)) {
    if (word.any) return EVERY_WORD;
    for (const { text } of word.alternatives) sketch |= sketchOfText(text);
    if (!word.optional) return sketch;
  }
  return EVERY_WORD;
}

function parseAlternative(text: string): Alternative {
  const exact = text.startsWith('=');
  const body = (exact ? text.slice(1) : text).toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");
  const colon = body.lastIndexOf(':');
  return colon > 0 ? { text: body.slice(0, colon), exact: false, pos: body.slice(colon + 1) } : { text: body, exact, pos: null };
}
