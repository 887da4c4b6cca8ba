import { NO_SENSES, type Sense, type SensesAt, senseNumber, sketchOf, type Word } from '../domain/index.js';
import { isSure, type Phrase, takesAnyForm, textsAfterFirst } from './phrase.js';
import { EVERY_WORD, sketchOfText } from './word-sketch.js';

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
  /** Those of the phrases that any word may follow. */
  readonly open: readonly Phrase[];
  /** The others by the number of each text they can go on with; null without any. */
  readonly after: ReadonlyMap<number, After> | null;
  /** Those texts, as a sketch. */
  readonly next: number;
  /** Numbers of the texts the form can stand for where phrases go on. */
  readonly texts: readonly number[];
}

/** What can begin with a form before a certain text. */
export interface After {
  readonly phrases: readonly Phrase[];
  /** The senses there, if neither readings nor later words have a say. */
  readonly sure: SensesAt | null;
}
export const NO_PHRASES: readonly Phrase[] = [];
const NO_TEXTS: readonly number[] = [];

/** Tells the phrases of one word that need no look at the context from the others, and those by what they go on with. */
export function begin(phrases: readonly Phrase[], word: Word, lexicon: object, numbers: ReadonlyMap<string, number>): Begins {
  const free = ({ words }: Phrase): boolean =>
    words.length === 1 && words.every((part) => part.alternatives.every(({ pos }) => pos === null));
  const names = new Set(phrases.filter(free).map(({ sense }) => sense));
  const senses = [...names].map((sense): Sense => ({ sense, number: senseNumber(sense), length: 1 }));
  const alone: SensesAt = senses.length === 0 ? NO_SENSES : { senses, sketch: sketchOf(senses) };
  const oneWord = phrases.filter((phrase) => phrase.words.length === 1 && !free(phrase));
  const longer = phrases
    .filter(({ words }) => words.length > 1)
    .map((phrase) => (isSure(phrase.words[0], word) ? (phrase.begun ?? phrase) : phrase));
  const open = longer.filter((phrase) => textsAfterFirst(phrase) === null);
  const texts = [...new Set([word.form, ...word.readings.map(({ lemma }) => lemma)])].flatMap((text) => numbers.get(text) ?? []);
  return {
    lexicon,
    alone,
    oneWord: oneWord.length > 0 ? oneWord : NO_PHRASES,
    read: [],
    phrases: longer.length > 0 ? longer : NO_PHRASES,
    open: open.length > 0 ? open : NO_PHRASES,
    after: longer.length > 0 ? byNextText(longer, oneWord.length > 0 ? null : alone, numbers) : null,
    next:
      open.length > 0
        ? EVERY_WORD
        : longer.flatMap((phrase) => textsAfterFirst(phrase) ?? []).reduce((all, text) => all | sketchOfText(text), 0),
    texts: texts.length > 0 ? texts : NO_TEXTS,
  };
}

/** `alone`: what stands there without a phrase, or null where that depends on the reading. */
function byNextText(phrases: readonly Phrase[], alone: SensesAt | null, numbers: ReadonlyMap<string, number>): Map<number, After> {
  const lists = new Map<string, Phrase[]>();
  for (const phrase of phrases) for (const text of textsAfterFirst(phrase) ?? []) lists.set(text, [...(lists.get(text) ?? []), phrase]);
  const out = new Map<number, After>();
  for (const [text, list] of lists) {
    const sure = alone !== null && list.every(({ words, from }) => words.length === 2 && from === 1 && takesAnyForm(words[1], text));
    out.set(numbers.get(text) as number, { phrases: list, sure: sure ? withPairs(alone, list) : null });
  }
  return out;
}

/** The senses together with those of phrases of two words, all of which match. */
function withPairs(alone: SensesAt, phrases: readonly Phrase[]): SensesAt {
  const senses = alone.senses.slice();
  for (const { sense, number } of phrases) keepLongest(senses, { sense, number, length: 2 });
  return { senses, sketch: sketchOf(senses) };
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
