import { NO_SENSES, type Sense, type SensesAt, sketchOf, type Token } from '../domain/index.js';
import { type Begins, begin, keepLongest, NO_PHRASES } from './begins.js';
import type { KnownWord } from './morphology.js';
import { matchFrom, type Phrase, parsePhrase, textsAfterFirst } from './phrase.js';
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

export function compileLexicon(lists: readonly SenseWords[]): Lexicon {
  const byLemma = new Map<string, Phrase[]>();
  const byForm = new Map<string, Phrase[]>();
  const senses = new Set<string>();
  /** The texts that some phrase goes on with, numbered. */
  const numbers = new Map<string, number>();
  for (const list of lists) {
    for (const [sense, entries] of Object.entries(list)) {
      senses.add(sense);
      for (const entry of entries) {
        const phrase = parsePhrase(sense, entry);
        index(phrase, byLemma, byForm);
        for (const text of textsAfterFirst(phrase) ?? []) if (!numbers.has(text)) numbers.set(text, numbers.size);
      }
    }
  }
  const beginsOf = (word: KnownWord): Begins => {
    let found = word.begins;
    if (found?.lexicon !== byForm) {
      const set = new Set<Phrase>(byForm.get(word.form) ?? []);
      for (const reading of word.readings) for (const phrase of byLemma.get(reading.lemma) ?? []) set.add(phrase);
      found = begin([...set], word, byForm, numbers);
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
        if (begins.phrases === NO_PHRASES) out.push(alone);
        else if (i + 1 === last) out.push(withPhrases(alone, begins.phrases, tokens, i, last));
        else {
          const next: KnownWord = (tokens[i + 1] as Token).word;
          out.push((begins.next & sketchOfWord(next)) === 0 ? alone : withNext(begins, beginsOf(next), alone, tokens, i, last));
        }
      }
    },
  };
}

/** The senses at a token with those of the phrases that go on from it. */
function withNext(begins: Begins, { texts }: Begins, alone: SensesAt, tokens: readonly Token[], at: number, last: number): SensesAt {
  let senses = begins.open === NO_PHRASES ? alone : withPhrases(alone, begins.open, tokens, at, last);
  for (let i = 0; i < texts.length; i++) {
    const after = begins.after?.get(texts[i] as number);
    if (after === undefined) continue;
    senses = after.sure !== null && senses === alone ? after.sure : withPhrases(senses, after.phrases, tokens, at, last);
  }
  return senses;
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
    const { words, from, sense, number } = phrases[i] as Phrase;
    const length = matchFrom(words, from, tokens, at + from, last) - at;
    if (length <= 0) continue;
    senses ??= alone.senses.slice();
    keepLongest(senses, { sense, number, length });
  }
  return senses ? { senses, sketch: sketchOf(senses) } : alone;
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
