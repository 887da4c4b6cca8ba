import * as z from 'zod';
import {
  BREAK_REASONS,
  type Break,
  COLUMNS,
  type Column,
  type ComparedItem,
  type ComparedSide,
  type Comparison,
  DIFFERING_FIELDS,
  DOUBT_REASONS,
  DOUBTS,
  type FieldCompared,
  TOLD_AS,
  type Told,
} from '../compare/index.js';
import { STATEMENT_KINDS, TOPICS } from '../domain/index.js';
import { speakerSchema } from './evidence-schema.js';
import { fieldsSchema } from './record-schema.js';

const offset = z.int().min(0).describe('Unicode code points of the page it stands on');
export const spanShape = { start: offset, end: offset };
const count = z.int().min(0);
const index = z.int().min(0).nullable();

const breakSchema: z.ZodType<Break> = z.strictObject({
  ...spanShape,
  reason: z
    .enum(BREAK_REASONS)
    .describe('gap: left out by the editor; cut: stops within a sentence; beginning-only, excerpts: its own heading says so'),
  quote: z.string().describe('the words that show it'),
});

export const toldSchema: z.ZodType<Told> = z.strictObject({
  statement: z.string().nullable().describe('id; null for words of the page in which no statement was found'),
  ...spanShape,
  quote: z.string().describe('the words, as they stand on the page'),
  turn: index,
  speaker: speakerSchema.nullable(),
  told: z
    .enum(TOLD_AS)
    .describe("speech: in a turn; quotation: between quotation marks; reported: as somebody's words; narrated: the publisher's own"),
  fields: fieldsSchema.nullable(),
});

export const fieldComparedSchema: z.ZodType<FieldCompared> = z.strictObject({
  field: z.enum(DIFFERING_FIELDS),
  a: z.string().nullable(),
  b: z.string().nullable(),
  is: z.enum(['differs', 'only-a', 'only-b']).describe('only-a, only-b: the other page does not tell it'),
  meet: z.boolean().nullable().describe('of values and times that differ: whether what they leave room for overlaps'),
});

const itemSchema: z.ZodType<ComparedItem> = z.strictObject({
  id: z.string(),
  kind: z.enum(STATEMENT_KINDS),
  column: z
    .enum(COLUMNS)
    .describe('only-a, only-b: the other page, as it is kept, does not have it; not-covered: it breaks off, and this may have come after'),
  a: z.array(toldSchema),
  b: z.array(toldSchema),
  fields: z.array(fieldComparedSchema).describe('what is told differently, or by one only'),
  by: z.enum(['fields', 'ledger', 'words', 'place']).nullable().describe('why the two were taken for one'),
  not_covered: breakSchema.nullable(),
  narrated: z.boolean().describe("nobody is quoted with it: only publishers' own words tell it"),
});

const sideSchema: z.ZodType<ComparedSide> = z.strictObject({
  record: z.string(),
  publisher: z.string().nullable(),
  lang: z.string(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  date: z.string().nullable(),
  genre: z.enum(['transcript', 'readout', 'news', 'speech', 'statement']),
  words: count,
  narration: count.describe('words outside the turns'),
  speakers: z.array(z.strictObject({ speaker: speakerSchema, turns: count, words: count })),
  breaks: z.array(breakSchema).describe('where the page breaks off or leaves out; empty where it is whole as far as can be seen'),
});

const quotes = z.array(z.strictObject({ ...spanShape, quote: z.string() }));

export const doubtSchema = z.enum(DOUBTS);
export const doubtReasonSchema = z.enum(DOUBT_REASONS);

const comparisonShape = {
  a: sideSchema,
  b: sideSchema,
  same_meeting: z
    .strictObject({ doubt: doubtSchema, reasons: z.array(z.string()) })
    .nullable()
    .describe('whether they tell of one meeting; null where nothing speaks for it'),
  items: z.array(itemSchema),
  turns: z.array(z.strictObject({ a: index, b: index })).describe('turns that are one, and those that only one page has'),
  topics: z.array(
    z.strictObject({
      topic: z.enum(TOPICS),
      column: z.enum(['both', 'only-a', 'only-b', 'not-covered']),
      a: quotes,
      b: quotes,
      not_covered: breakSchema.nullable(),
    }),
  ),
};

/** What the shape says is what the engine gives: a comparison with how many statements are in which column. */
export const comparedSchema: z.ZodType<Comparison & { readonly counts: Readonly<Record<Column, number>> }> = z.strictObject({
  ...comparisonShape,
  counts: z.record(z.enum(COLUMNS), z.int().min(0)).describe('statements by column'),
});
