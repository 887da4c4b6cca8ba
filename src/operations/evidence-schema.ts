import * as z from 'zod';
import { type Evidence, MEETING_CHANNELS, OFFICES, type StatementKind } from '../domain/index.js';
import { statementSchema } from './record-schema.js';

export const partySchema = z.strictObject({
  state: z.string().nullable(),
  name: z.string(),
  office: z.enum(OFFICES),
  person: z.string().nullable(),
});
export const placeSchema = z.strictObject({ name: z.string().nullable(), state: z.string().nullable() });
export const speakerSchema = z.strictObject({
  name: z.string().nullable(),
  state: z.string().nullable(),
  office: z.enum(OFFICES).nullable(),
  person: z.string().nullable(),
});
export const reviewStateSchema = z.enum(['accepted', 'rejected', 'corrected', 'added']);

/** A statement with where, when and by whom it was made. */
export const evidenceSchema: z.ZodType<Evidence<StatementKind>> = z.strictObject({
  statement: statementSchema,
  source: z.strictObject({
    record: z.string(),
    publisher: z.string().nullable(),
    lang: z.string(),
    url: z.string().nullable(),
    title: z.string().nullable(),
    meeting: z.string().describe('id of the event: the same for all readouts of one meeting'),
    date: z.string().nullable(),
    place: placeSchema.nullable(),
    channel: z.enum(MEETING_CHANNELS),
    parties: z.array(partySchema),
  }),
  by: speakerSchema.nullable().describe('whose words they are; null where many speak as one or the publisher tells'),
  said: z.string().nullable().describe('day it was said on'),
  review: reviewStateSchema.nullable().describe('what a reviewer did with it'),
});
