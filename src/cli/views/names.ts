import type { ReadoutRecord } from '../../domain/index.js';

/** What people, places and states are called in the reader's language; what is not in it keeps the text's own name. */
export interface NameBook {
  /** By Wikidata id, and by the name in the text. */
  readonly people: { readonly [person: string]: string };
  readonly places: { readonly [name: string]: string };
  readonly states: { readonly [code: string]: string };
}

export const NO_NAMES: NameBook = { people: {}, places: {}, states: {} };

/** What has to be looked up before records are shown. */
export function namesIn(records: readonly Pick<ReadoutRecord, 'meeting' | 'statements'>[]): {
  people: string[];
  places: string[];
  states: string[];
} {
  const [people, places, states] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { meeting, statements } of records) {
    for (const part of placeParts(meeting.place?.name)) places.add(part);
    for (const party of meeting.parties) {
      people.add(party.person ?? party.name);
      if (party.state) states.add(party.state);
    }
    for (const statement of statements) {
      if (statement.speaker) people.add(statement.speaker);
      if (statement.kind === 'figure' && statement.source) states.add(statement.source);
      if (statement.kind !== 'contact') continue;
      for (const { name } of statement.actors) if (name) people.add(name);
      for (const part of placeParts(statement.place)) places.add(part);
    }
  }
  return { people: [...people], places: [...places], states: [...states] };
}

/** `Moscow, the Kremlin` is a city and a residence, each with a name of its own. */
const placeParts = (name: string | null | undefined): string[] => (name ? [name, ...name.split(', ')] : []);

/** A place in the reader's language, whole or part by part. */
export const placeName = (name: string, names: NameBook): string =>
  names.places[name] ??
  name
    .split(', ')
    .map((part) => names.places[part] ?? part)
    .join(', ');

/** Codes of the states that take part, in the order of the parties. */
export const statesInOrder = ({ meeting }: Pick<ReadoutRecord, 'meeting'>): string[] => [
  ...new Set(meeting.parties.flatMap((party) => (party.state === null ? [] : [party.state]))),
];
