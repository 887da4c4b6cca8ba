import * as z from 'zod';
import { OFFICES, type SearchQuery } from '../domain/index.js';
import { expand, inContext, type ParsedQuery, parseQuery } from '../search/index.js';
import { FACET_FIELDS, type FacetField, type Hit, type Store } from '../stores/contract/index.js';
import { defineOperation } from './operation.js';
import { filtersSchema, matchedSchema, type ReadQuery, readQuery, toldFilters, toldMatched } from './read-query.js';

const count = z.int().min(0);
const point = z.int().min(0).describe('code points into the text of the record');

const speakerSchema = z.strictObject({
  name: z.string().nullable(),
  state: z.string().nullable(),
  office: z.enum(OFFICES).nullable(),
  person: z.string().nullable(),
});

export const hitSchema = z.strictObject({
  record: z.string().describe('id of the record'),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  lang: z.string(),
  date: z.string().nullable().describe('day it was said on'),
  turn: z.int().nullable().describe('index of the turn; null in narration'),
  speaker: speakerSchema.nullable(),
  label: z.string().nullable().describe('as printed'),
  start: point,
  end: point,
  text: z.string().describe('the whole turn or paragraph'),
  places: z
    .array(z.strictObject({ start: point, end: point, left: z.string(), hit: z.string(), right: z.string() }))
    .describe('every place of the words, with what stands around it'),
});

const inputSchema = z.strictObject({
  query: z.string().describe('words, "exact words", [phrases of forms], NEAR/5, AND OR NOT, prefix*, filters such as lang:ru'),
  order: z.enum(['rank', 'date']).optional().describe('what fits best first (default), or what is newest'),
  offset: count.optional(),
  limit: z.int().min(0).max(10_000).optional(),
  facets: z.array(z.enum(FACET_FIELDS)).optional().describe('what to count all matches by'),
  around: z.int().min(0).max(100).optional().describe('words on either side of a place (12)'),
});

const hintSchema = z.discriminatedUnion('hint', [
  z.strictObject({ hint: z.literal('phrase'), query: z.string(), total: count }).describe('passages where the words stand side by side'),
  z.strictObject({ hint: z.literal('speaker'), query: z.string(), name: z.string() }).describe('the word is a name of somebody who speaks'),
  z.strictObject({ hint: z.literal('no-speaker'), value: z.string() }).describe('nobody who speaks is called so'),
]);

const facetSchema = z.array(z.strictObject({ value: z.string(), label: z.string(), count }));

/** Passages in which the words stand, each place in its context, with exact counts. */
export const search = defineOperation({
  name: 'search',
  input: inputSchema,
  output: z.strictObject({
    query: z.string(),
    matched: z.array(matchedSchema),
    filters: filtersSchema,
    hints: z.array(hintSchema),
    total: count.describe('passages that match: turns and paragraphs'),
    records: count.describe('records they stand in'),
    hits: z.array(hitSchema),
    facets: z.partialRecord(z.enum(FACET_FIELDS), facetSchema).describe('passages by value, most first'),
  }),
  async run(input, context) {
    const { query, order = 'rank', offset = 0, limit = 20, facets = [], around = 12 } = inputSchema.parse(input);
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
  },
});

export type SearchOutput = z.output<typeof search.output>;
export type { FacetField };

/** Values of a facet that are told; more than any but speakers has. */
const FACET_VALUES = 500;

function told({ passage, ...hit }: Hit, { text }: SearchQuery, around: number): z.output<typeof hitSchema> {
  const { turn, start, end } = passage;
  return { ...hit, turn, start, end, places: [...inContext({ passage, text: hit.text }, text, around)] };
}

type Hints = z.output<typeof hintSchema>[];
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
