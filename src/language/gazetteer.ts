import type {
  GrammaticalCase,
  Language,
  Names,
  Office,
  OfficeEntry,
  OrganisationEntry,
  PersonEntry,
  PlaceEntry,
  Reading,
  StateEntry,
  Token,
  Word,
  World,
} from '../domain/index.js';
import type { Morphology } from './morphology.js';
import { normaliseForm } from './normalise.js';

/** What a name of the gazetteer stands for. */
export type Entry =
  | { readonly of: 'state'; readonly state: StateEntry; readonly name: string }
  | { readonly of: 'state-adjective'; readonly state: StateEntry }
  | { readonly of: 'people'; readonly state: StateEntry }
  | { readonly of: 'place'; readonly place: PlaceEntry; readonly name: string }
  | { readonly of: 'office'; readonly office: OfficeEntry }
  | { readonly of: 'organisation'; readonly organisation: OrganisationEntry; readonly name: string };

interface NameWord {
  readonly form: string;
  readonly lemmas: ReadonlySet<string>;
  /** Printed in capitals throughout: matched by form only. */
  readonly abbreviation: boolean;
}
interface Name {
  readonly words: readonly NameWord[];
  readonly entry: Entry;
  /** The first word must be capitalised in the text. */
  readonly proper: boolean;
}

export interface Found {
  readonly entry: Entry;
  readonly first: number;
  readonly last: number;
  readonly case: GrammaticalCase | null;
  readonly number: 'sing' | 'plur' | null;
}

/** The names of a world, ready to be found in texts of one language. */
export interface Gazetteer {
  readonly lang: Language;
  /** The longest name that begins at the token, or null. */
  at(tokens: readonly Token[], position: number, last: number): Found | null;
  /** States of the first parts of compounds: `российско` → RU. */
  readonly compounds: ReadonlyMap<string, StateEntry>;
  /** States by adjective or name in one word, for the parts of `Russia-Kazakhstan`. */
  readonly words: ReadonlyMap<string, StateEntry>;
  /** Known people by the last word of each of their names, lower case. */
  readonly people: ReadonlyMap<string, readonly PersonEntry[]>;
  readonly patronymics: ReadonlyMap<string, readonly PersonEntry[]>;
}

export function compileGazetteer(world: World, lang: Language, morphology: Morphology): Gazetteer {
  const index = new Map<string, Name[]>();
  const compounds = new Map<string, StateEntry>();
  const words = new Map<string, StateEntry>();
  const add = (names: Names, entry: (name: string) => Entry, proper: boolean): void => {
    for (const name of names[lang] ?? []) {
      const parsed = parseName(name, entry(name), proper, lang, morphology);
      const head = parsed.words[0];
      if (!head) continue;
      for (const key of new Set(head.abbreviation ? [head.form] : [head.form, ...head.lemmas])) {
        const list = index.get(key);
        if (list) list.push(parsed);
        else index.set(key, [parsed]);
      }
    }
  };
  for (const state of world.states) {
    add(state.names, (name) => ({ of: 'state', state, name: state.names[lang]?.[0] ?? name }), true);
    add(state.adjectives, () => ({ of: 'state-adjective', state }), lang === 'en');
    add(state.people, () => ({ of: 'people', state }), lang === 'en');
    for (const part of state.compounds[lang] ?? []) compounds.set(normaliseForm(part, lang), state);
    for (const name of [...(state.adjectives[lang] ?? []), ...(state.names[lang] ?? [])]) {
      if (!/\s/.test(name)) setOnce(words, normaliseForm(name, lang), state);
    }
  }
  for (const place of world.places) add(place.names, (name) => ({ of: 'place', place, name }), true);
  for (const organisation of world.organisations) add(organisation.names, (name) => ({ of: 'organisation', organisation, name }), true);
  for (const office of world.offices) add(office.names, () => ({ of: 'office', office }), false);
  const starts = new WeakMap<Word, readonly Name[]>();
  const startsOf = (word: Word): readonly Name[] => {
    let found = starts.get(word);
    if (!found) {
      const set = new Set<Name>(index.get(word.form) ?? []);
      for (const reading of word.readings) for (const name of index.get(reading.lemma) ?? []) set.add(name);
      found = [...set].sort((a, b) => b.words.length - a.words.length);
      starts.set(word, found);
    }
    return found;
  };
  return {
    lang,
    compounds,
    words,
    people: indexPeople(world.people, lang),
    patronymics: indexPatronymics(world.people, lang),
    at(tokens, position, last) {
      const token = tokens[position] as Token;
      if (token.word.kind !== 'word') return null;
      for (const name of startsOf(token.word)) {
        if (name.proper && token.caps === 'lower') continue;
        const found = matchName(name, tokens, position, last);
        if (found) return found;
      }
      return null;
    },
  };
}

const setOnce = <K, V>(map: Map<K, V>, key: K, value: V): void => {
  if (!map.has(key)) map.set(key, value);
};

function parseName(name: string, entry: Entry, proper: boolean, lang: Language, morphology: Morphology): Name {
  const words = name
    .split(/[\s ]+/)
    .filter(Boolean)
    .map((part): NameWord => {
      const form = normaliseForm(part.replace(/[,«»"“”]/g, ''), lang);
      const letters = part.replace(/[^\p{L}]/gu, '');
      const abbreviation = letters.length > 1 && letters === letters.toUpperCase();
      return { form, lemmas: abbreviation ? new Set([form]) : nominativeLemmas(morphology.word(form).readings, form), abbreviation };
    });
  return { words, entry, proper };
}

/** The lemmas that the form has where it stands in a name: as a nominative, or any when the dictionary does not tell. */
function nominativeLemmas(readings: readonly Reading[], form: string): ReadonlySet<string> {
  const nominative = readings.filter((reading) => reading.case === 'nom' || reading.case === null);
  return new Set([form, ...(nominative.length > 0 ? nominative : readings).map((reading) => reading.lemma)]);
}

function matchName(name: Name, tokens: readonly Token[], position: number, last: number): Found | null {
  let at = position;
  let grammatical: GrammaticalCase | null = null;
  let number: 'sing' | 'plur' | null = null;
  for (const [i, word] of name.words.entries()) {
    const token = tokens[at];
    if (!token || at >= last) return null;
    if (token.word.kind !== 'word') return null;
    if (word.abbreviation ? token.word.form !== word.form || token.caps === 'lower' : !matchesWord(word, token)) return null;
    if (i === 0) {
      const reading = readingOf(word, token);
      grammatical = reading?.case ?? null;
      number = reading?.number ?? null;
    }
    at++;
  }
  return { entry: name.entry, first: position, last: at, case: grammatical, number };
}

function matchesWord(word: NameWord, token: Token): boolean {
  if (token.word.form === word.form) return true;
  for (const reading of token.word.readings) if (word.lemmas.has(reading.lemma)) return true;
  return false;
}

function readingOf(word: NameWord, token: Token): Reading | null {
  if (token.reading && word.lemmas.has(token.reading.lemma)) return token.reading;
  return token.word.readings.find((reading) => word.lemmas.has(reading.lemma)) ?? token.reading;
}

function indexPeople(people: readonly PersonEntry[], lang: Language): Map<string, PersonEntry[]> {
  const map = new Map<string, PersonEntry[]>();
  for (const person of people) {
    for (const key of new Set((person.names[lang] ?? []).map((name) => lastWord(normaliseForm(name, lang))))) {
      const list = map.get(key);
      if (list) list.push(person);
      else map.set(key, [person]);
    }
  }
  return map;
}

function indexPatronymics(people: readonly PersonEntry[], lang: Language): Map<string, PersonEntry[]> {
  const map = new Map<string, PersonEntry[]>();
  if (lang !== 'ru') return map;
  for (const person of people) {
    if (!person.patronymic) continue;
    const key = normaliseForm(person.patronymic, lang);
    map.set(key, [...(map.get(key) ?? []), person]);
  }
  return map;
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** The office a name entry stands for, for readers of `Found`. */
export const officeOf = (entry: Entry): Office | null => (entry.of === 'office' ? entry.office.office : null);
