import * as z from 'zod';
import { CONTACT_CHANNELS, MEETING_CHANNELS, OFFICES } from '../domain/index.js';
import { CONTACT_LINE_STATUSES, CONTACT_STEPS, type ContactLine, type ContactRow, type MeetingRecord } from '../ledger/contacts/index.js';
import { citationSchema } from './citation-schema.js';
import { partySchema, placeSchema } from './evidence-schema.js';

const edtf = z.string().nullable();
const day = z.string().nullable();
const precision = z.enum(['day', 'month', 'season', 'year']).nullable().describe('how exactly the time is told');
const status = z
  .enum(CONTACT_LINE_STATUSES)
  .describe('passed: its time is over and no record shows it held, no more than that; no-time: announced without a time');

const readoutSchema = z.strictObject({
  record: z.string(),
  publisher: z.string().nullable(),
  lang: z.string(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  published: z.string().nullable().describe('day; a page published before the event announces it'),
});

export const meetingShape = {
  id: z.string(),
  date: edtf,
  place: placeSchema.nullable(),
  channel: z.enum(MEETING_CHANNELS),
  occasion: z.string().nullable(),
  parties: z.array(partySchema),
  readouts: z.array(readoutSchema),
};
const meetingSchema: z.ZodType<MeetingRecord> = z.strictObject(meetingShape);

const actorSchema = z.strictObject({ state: z.string().nullable(), office: z.enum(OFFICES), name: z.string().nullable() });

export const contactLineSchema: z.ZodType<ContactLine> = z.strictObject({
  id: z.string().describe('made from who, whom and when, as told first'),
  channel: z.enum(CONTACT_CHANNELS),
  who: z.array(actorSchema).describe('those who travel, or those who meet'),
  from: z.string().nullable().describe("of a visit: the traveller's state"),
  to: z.string().nullable().describe("of a visit: the host's state"),
  states: z.array(z.string()),
  place: z.string().nullable(),
  level: z.string().nullable().describe('state, official, working …: as the words name it'),
  when: edtf.describe("the event's own day where a record shows it, else as told last"),
  precision,
  announced: edtf.describe('as announced first, where it is not the same'),
  status,
  confirmed: z.boolean().describe('both sides speak of it, or two publishers do'),
  told_by: z.array(z.string()).describe('states whose speakers tell of it'),
  meeting: meetingSchema.nullable().describe('the event that shows it held'),
  steps: z.array(z.strictObject({ step: z.enum(CONTACT_STEPS), on: day, when: edtf, before: edtf, evidence: z.array(citationSchema) })),
  rules: z.array(z.string()).describe('by which tellings were taken for one contact'),
  evidence: z.array(citationSchema),
});

export const contactRowSchema: z.ZodType<ContactRow> = z.strictObject({
  id: z.string(),
  channel: z.enum(CONTACT_CHANNELS),
  states: z.array(z.string()),
  traveller: z.string().nullable(),
  office: z.enum(OFFICES).nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  place: z.string().nullable(),
  when: edtf,
  start: day.describe('first day of the time told'),
  end: day,
  precision,
  level: z.string().nullable(),
  status,
  confirmed: z.boolean(),
  records: z.array(z.string()),
  statements: z.array(z.string()),
});
