import type { ReadoutRecord } from '../../domain/index.js';

/** What people, places and states are called in the reader's language; what is not in it keeps the text's own name. */
export interface NameBook {
  readonly people: { readonly [id: string]: string };
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
    if (meeting.place?.name) places.add(meeting.place.name);
    for (const party of meeting.parties) {
      if (party.person) people.add(party.person);
      if (party.state) states.add(party.state);
    }
    for (const statement of statements) if (statement.kind === 'figure' && statement.source) states.add(statement.source);
  }
  return { people: [...people], places: [...places], states: [...states] };
}
