import { NO_SENSES, type Sense, type SensesAt, senseNumber, sketchOf, type Token, type Word } from '../domain/index.js';
import type { KnownWord } from './morphology.js';
import { goesOnWith, isSure, matchFrom, type Phrase, parsePhrase, sketchAfterFirst } from './phrase.js';
import { sketchOfWord } from './word-sketch.js';

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

export interface Lexicon {
  /**
   * Appends to `out`, token by token, the senses that begin in `[first, last)`; of one sense at one token only the longest phrase. `out`
   * holds those of all tokens before `first` already.
   */
  find(tokens: readonly Token[], first: number, last: number, out: SensesAt[]): void;
  readonly senses: ReadonlySet<string>;
}

/** What can begin with a word form. Kept on the word. */
export interface Begins {
  /** The lexicon that tells it. */
  readonly lexicon: object;
  /** Senses the form has by itself, in any context. */
  readonly alone: SensesAt;
  /** Phrases of one word that ask for a reading in context. */
  readonly oneWord: readonly Phrase[];
  /** The senses with each of the readings, `alone` included, in the order of the word's readings; filled as texts are read. */
  readonly read: SensesAt[];
  /** Phrases to be held against what follows. */
  readonly phrases: readonly Phrase[];
  /** The words that the phrases can go on with. */
  readonly next: number;
  /** Those of the phrases that the word after allows, by that word; filled as texts are read. */
  readonly before: Map<Word, Followed> | null;
}

/** What can begin with a form where a certain word comes next. */
interface Followed {
  readonly phrases: readonly Phrase[];
  /** The senses there, if neither readings nor later words have a say. */
  readonly sure: SensesAt | null;
}
const NO_PHRASES: readonly Phrase[] = [];
/** Following words remembered for one form. */
const FOLLOWING = 5_000;

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
  const beginsOf = (word: KnownWord): Begins => {
    let found = word.begins;
    if (found?.lexicon !== byForm) {
      const set = new Set<Phrase>(byForm.get(word.form) ?? []);
      for (const reading of word.readings) for (const phrase of byLemma.get(reading.lemma) ?? []) set.add(phrase);
      found = split([...set], byForm);
      word.begins = found;
    }
    return found;
  };
  return {
    senses,
    find(tokens, first, last, out) {
      for (let i = first; i < last; i++) {
        const { word } = tokens[i] as Token;
        if (word.kind === 'punctuation') {
          out.push(NO_SENSES);
          continue;
        }
        const begins = beginsOf(word);
        const alone = begins.oneWord === NO_PHRASES ? begins.alone : readInContext(begins, tokens, i);
        out.push(begins.phrases === NO_PHRASES ? alone : withNext(begins, alone, tokens, i, last));
      }
    },
  };
}

/** Tells the phrases of one word that need no look at the context from the others. */
function split(phrases: readonly Phrase[], lexicon: object): Begins {
  const free = ({ words }: Phrase): boolean =>
    words.length === 1 && words.every((word) => word.alternatives.every(({ pos }) => pos === null));
  const names = new Set(phrases.filter(free).map(({ sense }) => sense));
  const senses = [...names].map((sense): Sense => ({ sense, number: senseNumber(sense), length: 1 }));
  const others = phrases.filter((phrase) => !free(phrase));
  const longer = others.filter(({ words }) => words.length > 1);
  return {
    lexicon,
    alone: senses.length === 0 ? NO_SENSES : { senses, sketch: sketchOf(senses) },
    oneWord: longer.length < others.length ? others.filter(({ words }) => words.length === 1) : NO_PHRASES,
    read: [],
    phrases: longer.length > 0 ? longer : NO_PHRASES,
    next: longer.reduce((sketch, phrase) => sketch | sketchAfterFirst(phrase), 0),
    before: longer.length > 0 ? new Map() : null,
  };
}

/** The senses at a token with those of the phrases that go on from it. */
function withNext(begins: Begins, alone: SensesAt, tokens: readonly Token[], at: number, last: number): SensesAt {
  const next: KnownWord | null = at + 1 < last ? (tokens[at + 1] as Token).word : null;
  if (next === null) return withPhrases(alone, begins.phrases, tokens, at, last);
  if ((begins.next & sketchOfWord(next)) === 0) return alone;
  const before = begins.before as Map<Word, Followed>;
  let followed = before.get(next);
  if (!followed) {
    followed = follow(begins, (tokens[at] as Token).word, next);
    if (before.size > FOLLOWING) before.clear();
    before.set(next, followed);
  }
  return followed.sure ?? withPhrases(alone, followed.phrases, tokens, at, last);
}

/** The phrases that may match where this word comes next; whether they do depends on readings and on what follows still. */
function follow({ alone, oneWord, phrases }: Begins, word: Word, next: Word): Followed {
  const allowed = phrases.filter(({ words }) => goesOnWith(words, 1, next));
  if (oneWord !== NO_PHRASES) return { phrases: allowed, sure: null };
  if (allowed.length === 0) return { phrases: allowed, sure: alone };
  if (!allowed.every(({ words }) => words.length === 2 && words.every((part, i) => isSure(part, i === 0 ? word : next))))
    return { phrases: allowed, sure: null };
  const senses = alone.senses.slice();
  for (const { sense, number } of allowed) keepLongest(senses, { sense, number, length: 2 });
  return { phrases: allowed, sure: { senses, sketch: sketchOf(senses) } };
}

/** The senses of the form and of the reading it has here. */
function readInContext({ alone, oneWord, read }: Begins, tokens: readonly Token[], at: number): SensesAt {
  const { word, reading } = tokens[at] as Token;
  const index = reading === null ? -1 : word.readings.indexOf(reading);
  if (index < 0) return withPhrases(alone, oneWord, tokens, at, at + 1);
  let found = read[index];
  if (found === undefined) {
    found = withPhrases(alone, oneWord, tokens, at, at + 1);
    read[index] = found;
  }
  return found;
}

/** The senses together with those of the phrases that match here; of one sense only the longest. */
function withPhrases(alone: SensesAt, phrases: readonly Phrase[], tokens: readonly Token[], at: number, last: number): SensesAt {
  let senses: Sense[] | null = null;
  for (let i = 0; i < phrases.length; i++) {
    const { words, sense, number } = phrases[i] as Phrase;
    const length = matchFrom(words, 0, tokens, at, last) - at;
    if (length <= 0) continue;
    senses ??= alone.senses.slice();
    keepLongest(senses, { sense, number, length });
  }
  return senses ? { senses, sketch: sketchOf(senses) } : alone;
}

function keepLongest(senses: Sense[], found: Sense): void {
  for (let i = 0; i < senses.length; i++) {
    const other = senses[i] as Sense;
    if (other.number !== found.number) continue;
    if (other.length < found.length) senses[i] = found;
    return;
  }
  senses.push(found);
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
