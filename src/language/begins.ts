import { NO_SENSES, type Sense, type SensesAt, senseNumber, sketchOf, type Word } from '../domain/index.js';
import { continuationOf, isSure, type Phrase, takesAnyForm } from './phrase.js';
import { sketchOfTexts, TextFilter } from './text-filter.js';

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
  /** The longer phrases; null without any. */
  readonly longer: Longer | null;
  /** Whether some of these may go on otherwise than with the next word. */
  readonly open: boolean;
  /** The texts that the others go on with, as a sketch: without a bit in common with that of the next word none of them matches. */
  readonly next: number;
  /** Numbers of the texts the form can stand for where phrases go on, and their sketch. */
  readonly texts: readonly number[];
  /** The number of the form itself, and of the lemma of each reading; -1 where no phrase goes on with it. */
  readonly form: number;
  readonly lemmas: readonly number[];
  readonly sketch: number;
}

/** Phrases to be held against what follows a form. */
export interface Longer {
  /** Those that the next word need not decide: with a gap, or complete without it. */
  readonly open: readonly Phrase[];
  /** How many words on one of the texts that `open` ask for must stand; 0 where some of them ask for none. */
  readonly reach: number;
  readonly ahead: TextFilter;
  /** The others by the number of each text they can go on with. */
  readonly after: ReadonlyMap<number, After>;
  /** The keys of `after`. */
  readonly next: TextFilter;
}

/** What can begin with a form before a certain text. */
export interface After {
  readonly phrases: readonly Phrase[];
  /** The senses there, if neither readings nor later words have a say. */
  readonly sure: SensesAt | null;
  /** The texts of which one must come next for any of the phrases to match; null where some of them ask for none. */
  readonly third: TextFilter | null;
}
export const NO_PHRASES: readonly Phrase[] = [];
const NO_TEXTS: readonly number[] = [];
const NOT_ASKED: SensesAt[] = [];

/** What most forms begin: nothing, and no phrase goes on with them. They share it, so that it stays near the processor. */
export const beginsNothing = (lexicon: object): Begins => ({
  lexicon,
  alone: NO_SENSES,
  oneWord: NO_PHRASES,
  read: NOT_ASKED,
  longer: null,
  open: false,
  next: 0,
  texts: NO_TEXTS,
  form: -1,
  lemmas: NO_TEXTS,
  sketch: 0,
});

const isNothing = ({ alone, oneWord, longer, texts }: Begins): boolean =>
  alone === NO_SENSES && oneWord === NO_PHRASES && longer === null && texts === NO_TEXTS;

/** Tells the phrases of one word that need no look at the context from the others, and those by what they go on with. */
export function begin(phrases: readonly Phrase[], word: Word, nothing: Begins, numbers: ReadonlyMap<string, number>): Begins {
  const free = ({ words }: Phrase): boolean =>
    words.length === 1 && words.every((part) => part.alternatives.every(({ pos }) => pos === null));
  const names = new Set(phrases.filter(free).map(({ sense }) => sense));
  const alone = sharedSenses([...names].map((name) => sharedSense(name, senseNumber(name), 1)));
  const oneWord = phrases.filter((phrase) => phrase.words.length === 1 && !free(phrase));
  const longer = phrases
    .filter(({ words }) => words.length > 1)
    .map((phrase) => (isSure(phrase.words[0], word) ? (phrase.begun ?? phrase) : phrase));
  const goingOn = longer.length > 0 ? goOn(longer, oneWord.length > 0 ? null : alone, numbers) : null;
  const texts = [...new Set([word.form, ...word.readings.map(({ lemma }) => lemma)])].flatMap((text) => numbers.get(text) ?? []);
  const found: Begins = {
    lexicon: nothing.lexicon,
    alone,
    oneWord: oneWord.length > 0 ? oneWord : NO_PHRASES,
    read: oneWord.length > 0 ? [] : NOT_ASKED,
    longer: goingOn,
    open: goingOn !== null && goingOn.open !== NO_PHRASES,
    next: goingOn === null ? 0 : sketchOfTexts(goingOn.after.keys()),
    texts: texts.length > 0 ? texts : NO_TEXTS,
    form: numbers.get(word.form) ?? -1,
    lemmas: texts.length > 0 ? word.readings.map(({ lemma }) => numbers.get(lemma) ?? -1) : NO_TEXTS,
    sketch: sketchOfTexts(texts),
  };
  return isNothing(found) ? nothing : found;
}

/** `alone`: what stands there without a phrase, or null where that depends on the reading. */
function goOn(phrases: readonly Phrase[], alone: SensesAt | null, numbers: ReadonlyMap<string, number>): Longer {
  const open: Phrase[] = [];
  const ahead = new Set<number>();
  let reach = 0;
  let complete = false;
  const lists = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const { texts, reach: far } = continuationOf(phrase);
    if (texts !== null && far === 1) {
      for (const text of texts) {
        const list = lists.get(text);
        if (list) list.push(phrase);
        else lists.set(text, [phrase]);
      }
      continue;
    }
    open.push(phrase);
    if (texts === null) complete = true;
    else for (const text of texts) ahead.add(numbers.get(text) as number);
    reach = Math.max(reach, far);
  }
  const after = new Map<number, After>();
  for (const [text, list] of lists) {
    const sure = alone !== null && list.every(({ words, from }) => words.length === 2 && from === 1 && takesAnyForm(words[1], text));
    after.set(numbers.get(text) as number, { phrases: list, sure: sure ? withPairs(alone, list) : null, third: thirdTexts(list, numbers) });
  }
  return {
    open: open.length > 0 ? open : NO_PHRASES,
    reach: complete ? 0 : reach,
    ahead: new TextFilter(ahead),
    after,
    next: new TextFilter(after.keys()),
  };
}

/** The texts that phrases may go on with behind their second word, where all of them must go on there and then. */
function thirdTexts(phrases: readonly Phrase[], numbers: ReadonlyMap<string, number>): TextFilter | null {
  const all = new Set<number>();
  for (const phrase of phrases) {
    const { texts, reach } = phrase.words[1]?.optional ? NOTHING_MORE : continuationOf(phrase, 2);
    if (texts === null || reach > 1) return null;
    for (const text of texts) all.add(numbers.get(text) as number);
  }
  return new TextFilter(all);
}
const NOTHING_MORE = { texts: null, reach: 1 };

/** The senses together with those of phrases of two words, all of which match. */
function withPairs(alone: SensesAt, phrases: readonly Phrase[]): SensesAt {
  const senses = alone.senses.slice();
  for (const { sense, number } of phrases) keepLongest(senses, sharedSense(sense, number, 2));
  return sharedSenses(senses);
}

/** One object for all equal senses, and one list for all equal lists: there are few of them, and many forms have the same. */
const shared: (Sense | undefined)[][] = [];
export function sharedSense(sense: string, number: number, length: number): Sense {
  shared[number] ??= [];
  const lengths = shared[number];
  let found = lengths[length];
  if (found === undefined) {
    found = { sense, number, length };
    lengths[length] = found;
  }
  return found;
}

const lists = new Map<string, SensesAt>();
function sharedSenses(senses: readonly Sense[]): SensesAt {
  if (senses.length === 0) return NO_SENSES;
  const key = senses.map(({ number, length }) => `${number}:${length}`).join(' ');
  let found = lists.get(key);
  if (found === undefined) {
    found = { senses, sketch: sketchOf(senses) };
    lists.set(key, found);
  }
  return found;
}

/** Of one sense at one token only the longest phrase is kept. */
export function keepLongest(senses: Sense[], found: Sense): void {
  for (let i = 0; i < senses.length; i++) {
    const other = senses[i] as Sense;
    if (other.number !== found.number) continue;
    if (other.length < found.length) senses[i] = found;
    return;
  }
  senses.push(found);
}
