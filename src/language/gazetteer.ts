import type {
  GrammaticalCase,
  Language,
  Names,
  OfficeEntry,
  OrganisationEntry,
  PersonEntry,
  PlaceEntry,
  StateEntry,
  Token,
  World,
} from '../domain/index.js';
import { firstKeys, matchName, type Name, parseName } from './gazetteer-names.js';
import type { KnownWord, Morphology } from './morphology.js';
import { normaliseForm } from './normalise.js';
import { sketchOfText, sketchOfWord } from './word-sketch.js';

/** What a name of the gazetteer stands for. */
export type Entry =
  | { readonly of: 'state'; readonly state: StateEntry; readonly name: string }
  | { readonly of: 'state-adjective'; readonly state: StateEntry }
  | { readonly of: 'people'; readonly state: StateEntry }
  | { readonly of: 'place'; readonly place: PlaceEntry; readonly name: string }
  | { readonly of: 'office'; readonly office: OfficeEntry }
  | { readonly of: 'organisation'; readonly organisation: OrganisationEntry; readonly name: string };

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
  const index = new Map<string, Name<Entry>[]>();
  const compounds = new Map<string, StateEntry>();
  const words = new Map<string, StateEntry>();
  const add = (names: Names, entry: (name: string) => Entry, proper: boolean): void => {
    for (const name of names[lang] ?? []) {
      const parsed = parseName(name, entry(name), proper, lang, morphology);
      for (const key of firstKeys(parsed)) {
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
    for (const part of state.compounds[lang] ?? []) setOnce(compounds, normaliseForm(part, lang), state);
    for (const name of [...(state.adjectives[lang] ?? []), ...(state.names[lang] ?? [])]) {
      if (!/\s/.test(name)) setOnce(words, normaliseForm(name, lang), state);
    }
  }
  for (const place of world.places) add(place.names, (name) => ({ of: 'place', place, name }), true);
  for (const organisation of world.organisations) add(organisation.names, (name) => ({ of: 'organisation', organisation, name }), true);
  for (const office of world.offices) add(office.names, () => ({ of: 'office', office }), false);
  const nothing = bySecondWord([], index);
  const startsOf = (word: KnownWord): NameStarts => {
    let found = word.names;
    if (found?.names !== index) {
      const set = new Set<Name<Entry>>(index.get(word.form) ?? []);
      for (const reading of word.readings) for (const name of index.get(reading.lemma) ?? []) set.add(name);
      found = set.size > 0 ? bySecondWord([...set], index) : nothing;
      word.names = found;
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
      if (token.word.kind === 'punctuation') return null;
      const found = startsOf(token.word);
      if (found === nothing) return null;
      const next = position + 1 < last ? tokens[position + 1]?.word : undefined;
      let best: Found | null = null;
      if (next && (found.next & sketchOfWord(next)) !== 0) {
        best = longest(found.longer.get(next.form), tokens, position, last, best);
        for (const reading of next.readings)
          if (reading.lemma !== next.form) best = longest(found.longer.get(reading.lemma), tokens, position, last, best);
      }
      return longest(found.others, tokens, position, last, best);
    },
  };
}

/** The longest of the names that stands at the token, if it is longer than the best so far. */
function longest(
  names: readonly Name<Entry>[] | undefined,
  tokens: readonly Token[],
  position: number,
  last: number,
  best: Found | null,
): Found | null {
  if (!names) return best;
  let longer = best;
  for (const name of names) {
    if (longer && name.words.length <= longer.last - longer.first) continue;
    const match = matchName(name, tokens, position, last);
    if (match && (!longer || match.last > longer.last))
      longer = { entry: name.entry, first: position, last: match.last, case: match.case, number: match.number };
  }
  return longer;
}

/**
 * Names that can begin with a word form, by the form or lemma of their second word; names of one word, or with a mark after the first,
 * apart. Kept on the word.
 */
export interface NameStarts {
  /** The names of the gazetteer that tells it. */
  readonly names: object;
  readonly longer: ReadonlyMap<string, readonly Name<Entry>[]>;
  readonly others: readonly Name<Entry>[];
  /** The second words of the longer ones. */
  readonly next: number;
}

function bySecondWord(names: readonly Name<Entry>[], gazetteer: object): NameStarts {
  const longer = new Map<string, Name<Entry>[]>();
  const others: Name<Entry>[] = [];
  for (const name of names) {
    const second = name.words[1];
    if (!second || second.afterMark) {
      others.push(name);
      continue;
    }
    for (const key of new Set([second.form, ...second.lemmas])) {
      const list = longer.get(key);
      if (list) list.push(name);
      else longer.set(key, [name]);
    }
  }
  let next = 0;
  for (const key of longer.keys()) next |= sketchOfText(key);
  return { names: gazetteer, longer, others, next };
}

const setOnce = <K, V>(map: Map<K, V>, key: K, value: V): void => {
  if (!map.has(key)) map.set(key, value);
};

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
