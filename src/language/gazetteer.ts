import type {
  GrammaticalCase,
  Language,
  Names,
  OfficeEntry,
  OrganisationEntry,
  PersonEntry,
  PlaceEntry,
  StateCode,
  StateEntry,
  Token,
  Word,
  World,
} from '../domain/index.js';
import { NameIndex } from './gazetteer-index.js';
import type { Name, NameMatch } from './gazetteer-names.js';
import { branchOf, LongestName, type NameStarts } from './gazetteer-starts.js';
import type { KnownWord, Morphology } from './morphology.js';
import { normaliseForm } from './normalise.js';

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
  /** The states of a compound: «российско-азербайджанский», "U.S.-China"; null for other words. */
  compoundAt(token: Token): readonly (StateCode | null)[] | null;
  /** Known people by the last word of each of their names, lower case. */
  readonly people: ReadonlyMap<string, readonly PersonEntry[]>;
  readonly patronymics: ReadonlyMap<string, readonly PersonEntry[]>;
  /** Id of the only person known by this name; null where nobody is, or several are. */
  personNamed(name: string): string | null;
}

export function compileGazetteer(world: World, lang: Language, morphology: Morphology): Gazetteer {
  const index = new NameIndex<Entry>(lang, morphology);
  const compounds = new Map<string, StateEntry>();
  const words = new Map<string, StateEntry>();
  const add = (names: Names, entry: (name: string) => Entry, proper: boolean): void => {
    for (const name of names[lang] ?? []) index.add({ name, entry: entry(name), proper });
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
  const nothing: NameStarts<Entry> = { names: index, beginning: branchOf<Entry>([]), compound: null };
  const startsOf = (word: KnownWord): NameStarts<Entry> => {
    const known = word.names;
    if (known?.names === index) return known;
    const set = index.startingWith(word);
    const compound = word.form.includes('-') ? statesOfCompound(word, compounds, words) : null;
    const found = set.size > 0 || compound ? { names: index, beginning: branchOf([...set]), compound } : nothing;
    word.names = found;
    return found;
  };
  const longest = new LongestName<Entry>();
  return {
    lang,
    people: indexPeople(world.people, lang),
    personNamed: personsByName(world.people, lang),
    patronymics: indexPatronymics(world.people, lang),
    compoundAt: (token) => startsOf(token.word).compound,
    at(tokens, position, last) {
      const { word } = tokens[position] as Token;
      if (word.kind === 'punctuation') return null;
      const found = startsOf(word);
      if (found === nothing || !longest.find(found.beginning, tokens, position, last)) return null;
      const { last: end, case: grammatical, number } = longest.match as NameMatch;
      return { entry: (longest.name as Name<Entry>).entry, first: position, last: end, case: grammatical, number };
    },
  };
}

/** «российско-азербайджанский», «российско-турецко-иранский», "U.S.-China", "Russia-Azerbaijan-Iran". */
function statesOfCompound(
  { form, readings }: Word,
  compounds: ReadonlyMap<string, StateEntry>,
  words: ReadonlyMap<string, StateEntry>,
): readonly (StateCode | null)[] | null {
  const parts = form.split('-');
  const states: (StateCode | null)[] = [];
  for (const part of parts.slice(0, -1)) {
    const state = compounds.get(part) ?? words.get(part);
    if (!state) return null;
    states.push(state.code);
  }
  let end = words.get(parts[parts.length - 1] as string);
  for (const reading of readings) {
    if (end) break;
    const lemma = reading.lemma.slice(reading.lemma.lastIndexOf('-') + 1);
    end = words.get(lemma) ?? words.get(lemma.replace(/(ий|ый|ой)$/, 'ий'));
  }
  return end ? [...states, end.code] : null;
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

/** Names that several people bear are kept with null. Made when first asked. */
function personsByName(people: readonly PersonEntry[], lang: Language): (name: string) => string | null {
  let ids: Map<string, string | null> | null = null;
  return (name) => {
    if (ids === null) {
      ids = new Map();
      for (const { id, names } of people)
        for (const key of new Set((names[lang] ?? []).map((known) => normaliseForm(known, lang)))) ids.set(key, ids.has(key) ? null : id);
    }
    return ids.get(normaliseForm(name, lang)) ?? null;
  };
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
