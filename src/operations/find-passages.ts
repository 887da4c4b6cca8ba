import type { SearchQuery } from '../domain/index.js';
import { expand, inContext, type ParsedQuery, parseQuery } from '../search/index.js';
import type { Hit, Store } from '../stores/contract/index.js';
import type { Context } from './operation.js';
import { type ReadQuery, readQuery, toldFilters, toldMatched } from './read-query.js';
import type { SearchInput, SearchOutput } from './search-schema.js';

/**
 * What the operation `search` does, without its schemas: to build them takes a process that only searches as long as the search. Whoever calls
 * this has looked at the input.
 */
export async function findPassages(input: SearchInput, context: Context): Promise<SearchOutput> {
  const { query, order = 'rank', offset = 0, limit = 20, facets = [], around = 12 } = input;
  const store = await context.store({ create: false });
  const read = await readQuery(query, store, context);
  const asked: SearchQuery = { text: read.text, filters: read.filters };
  const found = await store.search(asked, { order, offset, limit });
  const counted = facets.length === 0 ? {} : await store.facets(asked, facets, FACET_VALUES);
  return {
    query,
    matched: toldMatched(read.matched),
    filters: toldFilters(read.filters),
    hints: await hintsFor(read, store),
    total: found.total,
    records: found.records,
    hits: found.hits.map((hit) => told(hit, asked, around)),
    facets: Object.fromEntries(Object.entries(counted).map(([field, values]) => [field, [...values]])),
  };
}

/** Values of a facet that are told; more than any but speakers has. */
const FACET_VALUES = 500;

function told({ passage, ...hit }: Hit, { text }: SearchQuery, around: number): SearchOutput['hits'][number] {
  const { turn, start, end } = passage;
  return { ...hit, turn, start, end, places: [...inContext({ passage, text: hit.text }, text, around)] };
}

type Hints = SearchOutput['hints'];
/** Words of a query that are tried for being names; a longer query is about something else. */
const MOST_WORDS = 6;

async function hintsFor({ parsed, filters, unknownSpeakers }: ReadQuery, store: Store): Promise<Hints> {
  const hints: Hints = unknownSpeakers.map((value) => ({ hint: 'no-speaker', value }));
  const words = plainWords(parsed);
  if (words.length > 1 && words.length <= MOST_WORDS) {
    const query = `[${words.map(({ written }) => written).join(' ')}]`;
    const { text } = expand(parseQuery(query), filters.lang);
    const { total } = await store.search({ text, filters }, { order: 'rank', offset: 0, limit: 0 });
    hints.push({ hint: 'phrase', query, total });
  }
  if (!filters.speaker && words.length <= MOST_WORDS) {
    for (const { written, form } of words) {
      const [speaker] = form.length > 2 ? await store.speakersNamed(form) : [];
      if (speaker) hints.push({ hint: 'speaker', query: `speaker:${written}`, name: speaker.name });
    }
  }
  return hints;
}

/** The words of a query that is nothing but words, all of them wanted. */
function plainWords({ text }: ParsedQuery) {
  const parts = text === null ? [] : text.type === 'and' ? text.parts : [text];
  const words = parts.map((part) =>
    part.type === 'words' && part.words.length === 1 && part.words[0]?.as === 'lemma' ? part.words[0] : null,
  );
  return words.every((word) => word !== null) ? words : [];
}
