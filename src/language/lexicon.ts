import { type Sense, type SensesAt, sketchOf, type Token } from '../domain/index.js';
import { type Begins, begin, beginsNothing, keepLongest, type Longer, NO_PHRASES, sharedSense } from './begins.js';
import type { KnownWord } from './morphology.js';
import { beginsAt, type Phrase, parsePhrase } from './phrase.js';
import { matchCode } from './phrase-code.js';
import type { TextFilter } from './text-filter.js';

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
        index(parsePhrase(sense, entry, numbers), byLemma, byForm);
      }
    }
  }
  const nothing = beginsNothing(byForm);
  const beginsOf = (word: KnownWord): Begins => {
    const known = word.begins;
    if (known?.lexicon === byForm) return known;
    const set = new Set<Phrase>();
    // no sense begins with a comma
    if (word.kind !== 'punctuation') {
      for (const phrase of byForm.get(word.form) ?? []) set.add(phrase);
      for (const { lemma } of word.readings) for (const phrase of byLemma.get(lemma) ?? []) set.add(phrase);
    }
    const found = begin([...set], word, nothing, numbers);
    word.begins = found;
    return found;
  };
  /** The senses together with those of the phrases that match here; of one sense only the longest. */
  const withPhrases = (alone: SensesAt, phrases: readonly Phrase[], tokens: readonly Token[], at: number, last: number): SensesAt => {
    let senses: Sense[] | null = null;
    for (let i = 0; i < phrases.length; i++) {
      const phrase = phrases[i] as Phrase;
      if (phrase.from === 0 && !beginsAt(phrase, tokens[at] as Token)) continue;
      const end = matchCode(phrase.code, 0, tokens, at + 1, last, beginsOf);
      if (end < 0) continue;
      senses ??= alone.senses.slice();
      keepLongest(senses, sharedSense(phrase.sense, phrase.number, end - at));
    }
    return senses ? { senses, sketch: sketchOf(senses) } : alone;
  };
  /** Whether the token stands for one of the texts. */
  const stands = (wanted: TextFilter, tokens: readonly Token[], at: number, last: number): boolean => {
    if (at >= last) return false;
    const { texts } = beginsOf((tokens[at] as Token).word);
    for (let i = 0; i < texts.length; i++) if (wanted.mayHold(texts[i] as number)) return true;
    return false;
  };
  /** Whether some token that the open phrases can reach is one they ask for. */
  const mayGoOn = ({ open, reach, ahead }: Longer, tokens: readonly Token[], at: number, last: number): boolean => {
    if (open === NO_PHRASES) return false;
    if (reach === 0) return true;
    const end = Math.min(last, at + reach + 1);
    for (let i = at + 1; i < end; i++) if (stands(ahead, tokens, i, last)) return true;
    return false;
  };
  /** The senses at a token with those of the phrases that go on from it. */
  const withLonger = (alone: SensesAt, longer: Longer, tokens: readonly Token[], at: number, last: number): SensesAt => {
    let found = mayGoOn(longer, tokens, at, last) ? withPhrases(alone, longer.open, tokens, at, last) : alone;
    if (at + 1 >= last) return found;
    const { texts } = beginsOf((tokens[at + 1] as Token).word);
    for (let i = 0; i < texts.length; i++) {
      const text = texts[i] as number;
      const after = longer.next.mayHold(text) ? longer.after.get(text) : undefined;
      if (after === undefined || (after.third !== null && !stands(after.third, tokens, at + 2, last))) continue;
      found = after.sure !== null && found === alone ? after.sure : withPhrases(found, after.phrases, tokens, at, last);
    }
    return found;
  };
  /** The senses of the form and of the reading it has here. */
  const readInContext = ({ alone, oneWord, read }: Begins, tokens: readonly Token[], at: number): SensesAt => {
    const { word, reading } = tokens[at] as Token;
    const index = reading === null ? -1 : word.readings.indexOf(reading);
    if (index < 0) return withPhrases(alone, oneWord, tokens, at, at + 1);
    let found = read[index];
    if (found === undefined) {
      found = withPhrases(alone, oneWord, tokens, at, at + 1);
      read[index] = found;
    }
    return found;
  };
  return {
    senses,
    find(tokens, first, last, out) {
      for (let i = first; i < last; i++) {
        const begins = beginsOf((tokens[i] as Token).word);
        const alone = begins.oneWord === NO_PHRASES ? begins.alone : readInContext(begins, tokens, i);
        const { longer } = begins;
        // most words that could go on do not, and are told by what is on the word itself
        const goesOn =
          longer !== null && (begins.open || (i + 1 < last && (begins.next & beginsOf((tokens[i + 1] as Token).word).sketch) !== 0));
        out.push(goesOn ? withLonger(alone, longer, tokens, i, last) : alone);
      }
    },
  };
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
