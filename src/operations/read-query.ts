import { folded, type SearchFilters, type TextQuery } from '../domain/index.js';
import { expand, filtersOf, type Matched, namesStates, type ParsedQuery, parseQuery } from '../search/index.js';
import type { Store } from '../stores/index.js';
import type { Context } from './operation.js';
import type { ToldFilters, ToldMatched } from './query-schema.js';

/** A query understood, with names of states and speakers looked up. */
export interface ReadQuery {
  readonly parsed: ParsedQuery;
  readonly text: TextQuery | null;
  readonly matched: readonly Matched[];
  readonly filters: SearchFilters;
  /** Speakers asked for whom nobody in the records is called. */
  readonly unknownSpeakers: readonly string[];
}

/** Throws `QueryError`, with the place, for what cannot be understood. */
export async function readQuery(query: string, store: Store, context: Context): Promise<ReadQuery> {
  const parsed = parseQuery(query);
  const filters = filtersOf(parsed, namesStates(parsed) ? await stateNames(context) : undefined);
  const { text, matched } = expand(parsed, filters.lang);
  const { speaker } = filters;
  if (!speaker) return { parsed, text, matched, filters, unknownSpeakers: [] };
  const found = await Promise.all(speaker.map((name) => store.speakersNamed(name)));
  // One person has names in many languages: whom a name means is looked for under all of them.
  const ids = found.flatMap((speakers) => speakers.map(({ id }) => id).filter((id) => !id.startsWith('name:')));
  const known = await Promise.all(speaker.map(async (name, i) => (found[i]?.length ?? 0) > 0 || (await speaks(store, name))));
  return {
    parsed,
    text,
    matched,
    filters: { ...filters, speaker: [...new Set([...speaker, ...ids])] },
    unknownSpeakers: speaker.filter((_, i) => !known[i]),
  };
}

/** The value may be an id. */
const speaks = async (store: Store, id: string): Promise<boolean> =>
  (await store.search({ text: null, filters: { speaker: [id] } }, { order: 'date', offset: 0, limit: 0 })).total > 0;

/** Only where a state is called by its name is the world loaded. */
async function stateNames(context: Context): Promise<ReadonlyMap<string, string>> {
  const { world } = await context.engine();
  const names = new Map<string, string>();
  for (const { code, names: called } of world.states) {
    if (code === null) continue;
    for (const name of Object.values(called).flat()) if (name && !names.has(folded(name))) names.set(folded(name), code);
  }
  return names;
}

/** A change of the filters that leaves out what is not told, as the schema has it. */
export const toldFilters = (filters: SearchFilters): ToldFilters => JSON.parse(JSON.stringify(filters)) as ToldFilters;

export const toldMatched = (matched: readonly Matched[]): ToldMatched[] =>
  matched.map((each) => ({ ...each, words: each.words.map((word) => ({ ...word, values: [...word.values] })) }));
