import * as z from 'zod';
import { OFFICES } from '../domain/index.js';
import { FACET_FIELDS, type FacetField } from '../stores/contract/index.js';
import { filtersSchema, matchedSchema } from './query-schema.js';

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

export const searchInputSchema = z.strictObject({
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

export const searchOutputSchema = z.strictObject({
  query: z.string(),
  matched: z.array(matchedSchema),
  filters: filtersSchema,
  hints: z.array(hintSchema),
  total: count.describe('passages that match: turns and paragraphs'),
  records: count.describe('records they stand in'),
  hits: z.array(hitSchema),
  facets: z.partialRecord(z.enum(FACET_FIELDS), facetSchema).describe('passages by value, most first'),
});

export type { FacetField };
export type SearchInput = z.input<typeof searchInputSchema>;
export type SearchOutput = z.output<typeof searchOutputSchema>;
