import type { PartOfSpeech, SenseHit, Token, Word } from '../domain/index.js';

/**
 * The words of a language for senses: `{ grow: ['расти', 'увеличиться'] }`. A word list entry is a phrase; each of its words is
 *
 * | written      | matches                                                             |
 * |--------------|---------------------------------------------------------------------|
 * | `расти`      | any form that has a reading with this dictionary form (ё as е)       |
 * | `стать:verb` | a form read in context as this part of speech with this lemma; `verb` covers infinitives, participles and gerunds, `finite` does not |
 * | `=нашего`    | this very form                                                       |
 * | `рост\|прирост` | either; a form that is no dictionary form stands for itself       |
 * | `?весьма`    | may be absent                                                        |
 * | `*`          | any one word                                                         |
 */
export type SenseWords = { readonly [sense: string]: readonly string[] };

interface PhraseWord {
  readonly alternatives: readonly Alternative[];
  readonly optional: boolean;
  readonly any: boolean;
}
interface Alternative {
  readonly text: string;
  readonly exact: boolean;
  readonly pos: string | null;
}
interface Phrase {
  readonly sense: string;
  readonly words: readonly PhraseWord[];
}

export interface Lexicon {
  /** All senses in tokens `[first, last)`, by position; of one sense starting at one token only the longest phrase. */
  find(tokens: readonly Token[], first: number, last: number, out: SenseHit[]): void;
  readonly senses: ReadonlySet<string>;
}

/** What can begin with a word form. */
interface Starts {
  /** Senses the form has by itself, in any context. */
  readonly senses: readonly string[];
  /** Phrases to be held against what follows, or against the reading in context. */
  readonly phrases: readonly Phrase[];
  /** Those of the phrases that the word after allows, by that word; filled as texts are read. */
  readonly before: Map<Word, readonly Phrase[]>;
}
const NOTHING: Starts = { senses: [], phrases: [], before: new Map() };
/** Fewer phrases than this are tried at once. */
const FEW = 3;
/** Following words remembered for one form. */
const FOLLOWING = 5_000;
/** Forms remembered; the memory is emptied when it has grown large, so that it stays flat over many documents. */
const LIMIT = 100_000;

export function compileLexicon(lists: readonly SenseWords[]): Lexicon {
  const byLemma = new Map<string, Phrase[]>();
  const byForm = new Map<string, Phrase[]>();
  const senses = new Set<string>();
  for (const list of lists) {
    for (const [sense, entries] of Object.entries(list)) {
      senses.add(sense);
      for (const entry of entries) index(parsePhrase(sense, entry), byLemma, byForm);
    }
  }
  const starts = new Map<string, Starts>();
  const startsOf = (word: Word): Starts => {
    let found = starts.get(word.form);
    if (!found) {
      const set = new Set<Phrase>(byForm.get(word.form) ?? []);
      for (const reading of word.readings) for (const phrase of byLemma.get(reading.lemma) ?? []) set.add(phrase);
      found = set.size > 0 ? split([...set]) : NOTHING;
      if (starts.size > LIMIT) starts.clear();
      starts.set(word.form, found);
    }
    return found;
  };
  return {
    senses,
    find(tokens, first, last, out) {
      for (let i = first; i < last; i++) {
        const token = tokens[i] as Token;
        if (token.word.kind === 'punctuation') continue;
        const found = startsOf(token.word);
        if (found === NOTHING) continue;
        const from = out.length;
        for (const sense of found.senses) out.push({ sense, first: i, last: i + 1 });
        const phrases = i + 1 < last && found.phrases.length >= FEW ? allowed(found, (tokens[i + 1] as Token).word) : found.phrases;
        for (const phrase of phrases) {
          const end = matchFrom(phrase.words, 0, tokens, i, last);
          if (end > i) keepLongest(out, from, phrase.sense, i, end);
        }
      }
    },
  };
}

/** Tells the phrases of one word that need no look at the context from the others. */
function split(phrases: readonly Phrase[]): Starts {
  const free = (phrase: Phrase): boolean =>
    phrase.words.length === 1 && (phrase.words[0] as PhraseWord).alternatives.every(({ pos }) => pos === null);
  return {
    senses: [...new Set(phrases.filter(free).map((phrase) => phrase.sense))],
    phrases: phrases.filter((phrase) => !free(phrase)),
    before: new Map(),
  };
}

/** The phrases that may match where this word comes next; whether they do depends on readings and on what follows still. */
function allowed({ phrases, before }: Starts, next: Word): readonly Phrase[] {
  let found = before.get(next);
  if (!found) {
    found = phrases.filter(({ words }) => goesOnWith(words, 1, next));
    if (before.size > FOLLOWING) before.clear();
    before.set(next, found);
  }
  return found;
}

function goesOnWith(words: readonly PhraseWord[], at: number, next: Word): boolean {
  for (let i = at; i < words.length; i++) {
    const word = words[i] as PhraseWord;
    if (word.any || word.alternatives.some(({ text }) => next.form === text || next.readings.some(({ lemma }) => lemma === text)))
      return true;
    if (!word.optional) return false;
  }
  return true;
}

function keepLongest(out: SenseHit[], from: number, sense: string, first: number, last: number): void {
  for (let i = from; i < out.length; i++) {
    const other = out[i] as SenseHit;
    if (other.sense !== sense) continue;
    if (other.last < last) out[i] = { sense, first, last };
    return;
  }
  out.push({ sense, first, last });
}

/** The token after the phrase, or -1. */
function matchFrom(words: readonly PhraseWord[], at: number, tokens: readonly Token[], position: number, last: number): number {
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

function matchesAlternative({ text, exact, pos }: Alternative, token: Token): boolean {
  if (exact) return token.word.form === text;
  if (pos !== null) return token.reading !== null && token.reading.lemma === text && isOfPos(token.reading.pos, pos);
  const { readings, form } = token.word;
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

function parsePhrase(sense: string, entry: string): Phrase {
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
  return { sense, words };
}

function parseAlternative(text: string): Alternative {
  const exact = text.startsWith('=');
  const body = (exact ? text.slice(1) : text).toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");
  const colon = body.lastIndexOf(':');
  return colon > 0 ? { text: body.slice(0, colon), exact: false, pos: body.slice(colon + 1) } : { text: body, exact, pos: null };
}

function index(phrase: Phrase, byLemma: Map<string, Phrase[]>, byForm: Map<string, Phrase[]>): void {
  for (const { text, exact } of phrase.words[0]?.alternatives ?? []) {
    // words without readings (numbers, symbols) are found by their form
    for (const map of exact ? [byForm] : [byLemma, byForm]) {
      const list = map.get(text);
      if (list) list.push(phrase);
      else map.set(text, [phrase]);
    }
  }
}
