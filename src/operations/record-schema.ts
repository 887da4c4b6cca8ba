import * as z from 'zod';
import {
  AGREEMENT_STATUSES,
  CONTACT_CHANNELS,
  CONTACT_STATUSES,
  FORCES,
  INDICATORS,
  MEASURES,
  MEETING_CHANNELS,
  OFFICES,
  RECORD_SCHEMA,
  type ReadoutRecord,
  type RecordStatement,
  STATES_OF_PLAY,
  type StatementFields,
  TOPICS,
} from '../domain/index.js';

// The public record in zod: what `readout schema` prints and what every record is tested against. That it says the same as the
// domain's `ReadoutRecord` is checked by the compiler in test/record-schema.test.ts.

const state = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .describe('ISO 3166-1 alpha-2, EU, XK, or a user-assigned code of a world file');
const states = z.array(state);
const decimal = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$/)
  .describe('a decimal number as a string, digit for digit');
const edtf = z
  .string()
  .regex(/^(?:\.\.|-?\d{4}(?:-\d{2}){0,2})(?:\/(?:\.\.|-?\d{4}(?:-\d{2}){0,2}))?$/)
  .describe('an EDTF date or interval: 2021, 2022-01/2022-03, ../2024');
const offset = z.int().min(0).describe('Unicode code points into `text`');
const office = z.enum(OFFICES);
const span = { start: offset, end: offset };
const person = z
  .string()
  .regex(/^(Q\d+|x-[a-z0-9-]+)$/)
  .nullable()
  .describe('Wikidata id, where the person is known; or an id of a world file (x-…)');

const party = z.strictObject({ state: state.nullable(), name: z.string(), office, person });
const speaker = z.strictObject({ name: z.string().nullable(), state: state.nullable(), office: office.nullable(), person });
const actor = z.strictObject({ state: state.nullable(), office, name: z.string().nullable() });

/** What a statement of any kind has. */
const common = {
  id: z.string().describe('stable: made from the record, the kind and the quote'),
  turn: z.int().min(0).nullable().describe('index of the turn it is said in; null in narration'),
  speaker: z.string().nullable().describe('whose words they are; null for joint statements and the publisher itself'),
  ...span,
  quote: z.string().describe('exactly text[start:end]'),
  rule: z.string().describe('the rule that found it'),
  confidence: z.enum(['high', 'medium']),
  derivation: z
    .array(z.strictObject({ name: z.string(), span: z.strictObject(span), value: z.string() }))
    .describe('the parts of the rule and where each matched'),
};

const figure = {
  kind: z.literal('figure'),
  indicator: z.enum(INDICATORS),
  states,
  measure: z.enum(MEASURES),
  direction: z.enum(['up', 'down', 'flat']).nullable(),
  value: decimal,
  value_to: decimal.nullable().describe('upper end of a range'),
  unit: z.string().describe('percent, times, fraction, rank, people, tonnes, …, money (currency not told), or an ISO 4217 code'),
  hedge: z.enum(['exact', 'about', 'over', 'under']),
  modality: z.enum(['actual', 'target', 'forecast']),
  period: edtf.nullable(),
  source: state.nullable().describe('the state whose statistics are named'),
};

const contact = {
  kind: z.literal('contact'),
  channel: z.enum(CONTACT_CHANNELS),
  actors: z.array(actor),
  with: states,
  place: z.string().nullable(),
  when: edtf.nullable(),
  status: z.enum(CONTACT_STATUSES),
};

const commitment = {
  kind: z.literal('commitment'),
  states,
  action: z.string(),
  force: z.enum(FORCES),
  due: edtf.nullable(),
  state_of_play: z.enum(STATES_OF_PLAY).nullable(),
};

const agreement = {
  kind: z.literal('agreement'),
  title: z.string(),
  states,
  date: edtf.nullable().describe('of signing'),
  horizon: edtf.nullable().describe('until when it runs'),
  status: z.enum(AGREEMENT_STATUSES).nullable(),
};

const assessment = {
  kind: z.literal('assessment'),
  states,
  polarity: z.enum(['positive', 'negative', 'mixed']),
};

const statement = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, ...figure }),
  z.strictObject({ ...common, ...contact }),
  z.strictObject({ ...common, ...commitment }),
  z.strictObject({ ...common, ...agreement }),
  z.strictObject({ ...common, ...assessment }),
]);

const fields = z.discriminatedUnion('kind', [
  z.strictObject(figure),
  z.strictObject(contact),
  z.strictObject(commitment),
  z.strictObject(agreement),
  z.strictObject(assessment),
]);

const record = z
  .strictObject({
    schema: z.literal(RECORD_SCHEMA),
    id: z.string().describe("publisher : language : the publisher's own number"),
    source: z.strictObject({
      id: z.string().nullable().describe('the id the input carried'),
      publisher: z.string().nullable(),
      url: z.string().nullable(),
      lang: z.string(),
      title: z.string().nullable(),
      published: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2})?$/)
        .nullable(),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('of the bytes as fetched'),
      genre: z.enum(['transcript', 'readout', 'news', 'speech', 'statement']),
    }),
    text: z.string().describe('the source to the letter; all offsets count its Unicode code points'),
    meeting: z.strictObject({
      date: edtf.nullable().describe('of the talks: a day, or the days of a visit as an EDTF interval'),
      place: z.strictObject({ name: z.string().nullable(), state: state.nullable() }).nullable(),
      occasion: z.string().nullable(),
      channel: z.enum(MEETING_CHANNELS),
      parties: z.array(party),
    }),
    turns: z.array(z.strictObject({ index: z.int().min(0), label: z.string(), speaker, interpreted: z.boolean(), ...span })),
    insertions: z.array(z.strictObject(span)).describe("the editor's words, brackets included"),
    gaps: z.array(z.strictObject(span)).describe('where the editor left something out'),
    statements: z.array(statement),
    topics: z.array(z.strictObject({ topic: z.enum(TOPICS), evidence: z.array(z.strictObject({ ...span, quote: z.string() })) })),
    diagnostics: z.array(z.strictObject({ code: z.string(), message: z.string(), start: offset.nullable(), end: offset.nullable() })),
  })
  .describe('One record of talks between states, as extracted by Readout.');

/** A statement's own fields, by its kind. */
export const fieldsSchema: z.ZodType<StatementFields> = fields;
export const statementSchema: z.ZodType<RecordStatement> = statement;
export const recordSchema: z.ZodType<ReadoutRecord> = record;
/** What the schema says by itself, for the comparison with the domain's type. */
export type RecordBySchema = z.output<typeof record>;
