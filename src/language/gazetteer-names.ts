import type { GrammaticalCase, Language, Reading, Token } from '../domain/index.js';
import type { Morphology } from './morphology.js';
import { formsOfName } from './names/inflect.ru.js';
import { normaliseForm } from './normalise.js';

/** A name of the gazetteer, word by word, as it is looked for in a text. */
export interface Name<E> {
  readonly words: readonly NameWord[];
  /** The word whose number is that of the name: in English the last one before "of". */
  readonly head: number;
  readonly entry: E;
}

interface NameWord {
  readonly form: string;
  readonly lemmas: ReadonlySet<string>;
  /** Printed in capitals throughout: matched by form, in capitals only (`US` is not `Us`). */
  readonly abbreviation: boolean;
  /** Printed with a capital: so it must be in the text. */
  readonly capital: boolean;
  /** A comma or a dash stands before it in the name: «Россия – Африка». */
  readonly afterMark: boolean;
}

export interface NameMatch {
  readonly last: number;
  readonly case: GrammaticalCase | null;
  readonly number: 'sing' | 'plur' | null;
}

/** A name as the world has it. `proper`: capitals count; false for offices and Russian adjectives, which pages print either way. */
export interface WrittenName<E> {
  readonly name: string;
  readonly entry: E;
  readonly proper: boolean;
}

export function parseName<E>({ name, entry, proper }: WrittenName<E>, lang: Language, morphology: Morphology): Name<E> {
  const words: NameWord[] = [];
  let afterMark = false;
  for (const part of name.split(/\s+/)) {
    const { bare, genitive } = bareWord(part);
    if (hasLetter(bare)) {
      const form = normaliseForm(bare, lang);
      const letters = bare.replace(/[^\p{L}]/gu, '');
      const abbreviation = letters.length > 1 && letters === letters.toUpperCase();
      const lemmas = abbreviation ? new Set([form]) : nominativeLemmas(morphology.word(form).readings, form);
      // what declines like «конь» and what like «тень» the dictionary does not tell of a name it does not know: «в Тяньцзине»
      if (lang === 'ru' && proper && !abbreviation && form.endsWith('ь')) for (const other of formsOfName(form)) lemmas.add(other);
      words.push({ form, lemmas, abbreviation, capital: proper && letters.charAt(0) !== letters.charAt(0).toLowerCase(), afterMark });
      afterMark = false;
    }
    if (genitive) words.push({ form: "'s", lemmas: new Set(["'s"]), abbreviation: false, capital: false, afterMark: false });
    if (!/[\p{L}\p{N}.]$/u.test(part) || /^[«“"(]/.test(part)) afterMark = true;
  }
  return { words, head: lang === 'en' ? headOf(words) : 0, entry };
}

/** Without the marks around it, and the genitive apart: in "People's Assembly" it is a token of its own. */
function bareWord(part: string): { readonly bare: string; readonly genitive: boolean } {
  const [, bare = '', genitive] = /^(.*?)(['’]s)?$/.exec(part.replace(/^[«“"(]+|[,»”")]+$/g, '')) ?? [];
  return { bare, genitive: genitive !== undefined };
}

const hasLetter = (word: string): boolean => /\p{L}|\p{N}/u.test(word);

/** The first word of a name as it is looked for; '' for a name without words. */
export function firstForm(name: string, lang: Language): string {
  for (const part of name.split(/\s+/)) {
    const { bare } = bareWord(part);
    if (hasLetter(bare)) return normaliseForm(bare, lang);
  }
  return '';
}

/** "transport ministers", "ministers of transport" */
function headOf(words: readonly NameWord[]): number {
  const behind = words.findIndex(({ form }) => form === 'of' || form === 'for' || form === 'to');
  return Math.max(0, (behind < 0 ? words.length : behind) - 1);
}

/** The lemmas that the form has where it stands in a name: as a nominative noun or adjective, or any when the dictionary does not tell. */
function nominativeLemmas(readings: readonly Reading[], form: string): Set<string> {
  const nominal = readings.filter(isNominal);
  const nominative = nominal.filter((reading) => reading.case === 'nom' || reading.case === null);
  const best = nominative.length > 0 ? nominative : nominal.length > 0 ? nominal : readings;
  return new Set([form, ...best.map((reading) => reading.lemma)]);
}

const isNominal = ({ pos }: Reading): boolean => pos === 'noun' || pos === 'adjective' || pos === 'other' || pos === 'numeral';

/** The name at the token, or null. */
export function matchName<E>(name: Name<E>, tokens: readonly Token[], position: number, last: number): NameMatch | null {
  let at = position;
  let grammatical: GrammaticalCase | null = null;
  let number: 'sing' | 'plur' | null = null;
  const { words } = name;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as NameWord;
    if (word.afterMark && i > 0) while (at < last && tokens[at]?.word.kind === 'punctuation' && at - position < 12) at++;
    const token = tokens[at];
    if (!token || at >= last || (token.word.kind !== 'word' && token.word.form !== word.form)) return null;
    if (word.capital && token.caps === 'lower' && token.word.kind === 'word') return null;
    if (word.abbreviation ? token.word.form !== word.form || token.caps !== 'upper' : !matchesWord(word, token)) return null;
    if (i === 0) grammatical = readingOf(word, token)?.case ?? null;
    if (i === name.head) number = readingOf(word, token)?.number ?? null;
    at++;
  }
  return { last: at, case: grammatical, number };
}

/** In lower case only as read in context: «после» is no ambassador, «порт» no adjective. A capitalised word may be read otherwise by mistake. */
function matchesWord(word: NameWord, token: Token): boolean {
  const { reading } = token;
  if (token.word.form === word.form || (word.capital && word.lemmas.has(token.word.form) && token.caps !== 'lower')) return true;
  // «После Вашего визита»: at the head of a sentence too
  if (reading?.pos === 'preposition') return false;
  if (reading && token.caps === 'lower' && !word.lemmas.has(reading.lemma)) return false;
  for (const candidate of token.word.readings)
    if (word.lemmas.has(candidate.lemma) && (isNominal(candidate) || candidate === reading)) return true;
  return false;
}

function readingOf(word: NameWord, token: Token): Reading | null {
  if (token.reading && word.lemmas.has(token.reading.lemma)) return token.reading;
  const fitting = token.word.readings.filter((reading) => word.lemmas.has(reading.lemma));
  // the case is told by where it stands, whatever word the dictionary took it for
  return fitting.find((reading) => reading.case === token.reading?.case) ?? fitting[0] ?? token.reading;
}

/** Keys under which a name is found by its first word. */
export function firstKeys<E>(name: Name<E>): readonly string[] {
  const head = name.words[0];
  if (!head) return [];
  return head.abbreviation ? [head.form] : [...new Set([head.form, ...head.lemmas])];
}
