import * as z from 'zod';
import { MEETING_CHANNELS, OFFICES, TOPICS } from '../domain/index.js';
import { type AssessmentYear, assessments } from '../ledger/assessments.js';
import { type Attendant, attendance, type Format, formats } from '../ledger/attendance.js';
import { contacts, tableOf } from '../ledger/contacts/index.js';
import { type Issue, issues } from '../ledger/issues.js';
import { type Sphere, spheres } from '../ledger/spheres.js';
import { undertakings } from '../ledger/undertakings/index.js';
import { ignoringPeople } from '../ledger/words/index.js';
import { check, checkSchema } from './check.js';
import { citationSchema } from './citation-schema.js';
import { contactLineSchema, contactRowSchema } from './contact-schema.js';
import { disagreementSchema, disagreements } from './disagreements.js';
import { asOfInput, evidenceIn, ignoredWords, meetingsIn, pairInput, scopeOf, topicsOf } from './ledger-scope.js';
import { defineOperation } from './operation.js';
import { series, seriesSchema } from './series.js';
import { undertakingSchema } from './undertaking-schema.js';

const inputSchema = z.strictObject({ states: pairInput, asOf: asOfInput });
const count = z.int().min(0);
const day = z.string().nullable();

const toldIn = {
  record: z.string(),
  meeting: z.string(),
  said: day,
  lang: z.string(),
  publisher: z.string().nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
};

const sphereSchema: z.ZodType<Sphere> = z.strictObject({
  id: z.string(),
  topic: z.enum(TOPICS),
  meetings: count.describe('events at which it was talked about'),
  first: day,
  last: day,
  years: z.array(
    z.strictObject({
      year: z.string(),
      meetings: count,
      evidence: z.array(z.strictObject({ ...toldIn, quotes: z.array(z.string()) })),
    }),
  ),
});

const issueSchema: z.ZodType<Issue> = z.strictObject({
  id: z.string(),
  names: z.array(z.strictObject({ lang: z.string(), text: z.string() })).describe('as written, in each language the way met most'),
  meetings: count,
  first: day,
  last: day,
  evidence: z.array(z.strictObject({ ...toldIn, statement: z.string().nullable(), quote: z.string() })),
});

const assessmentSchema: z.ZodType<AssessmentYear> = z.strictObject({
  id: z.string(),
  states: z.array(z.string()),
  year: z.string(),
  by: z.string().nullable().describe("state of those who say it; null for joint words and the publisher's own"),
  positive: count.describe('events at which it was said'),
  mixed: count,
  negative: count,
  evidence: z.array(citationSchema.and(z.object({ polarity: z.enum(['positive', 'negative', 'mixed']) }))),
});

const attendantSchema: z.ZodType<Attendant> = z.strictObject({
  person: z.string().nullable(),
  name: z.string(),
  state: z.string().nullable(),
  office: z.enum(OFFICES),
  meetings: count,
  first: day.describe('first day seen in this office: no tenure'),
  last: day,
});

const formatSchema: z.ZodType<Format> = z.strictObject({
  channel: z.enum(MEETING_CHANNELS),
  meetings: count,
  first: day,
  last: day,
  occasions: z.array(z.string()),
});

/** The relation of two states as the records tell it, up to a day. */
export const pair = defineOperation({
  name: 'pair',
  input: inputSchema,
  output: z.strictObject({
    as_of: z.string(),
    states: z.array(z.string()),
    head: z.strictObject({ records: count, meetings: count, statements: count, from: day, to: day }),
    series: z.array(seriesSchema),
    disagreements: z.array(disagreementSchema),
    checks: z.array(checkSchema).describe('claims against official statistics'),
    documents: z.array(undertakingSchema),
    commitments: z.array(undertakingSchema),
    contacts: z.array(contactLineSchema),
    table: z.array(contactRowSchema).describe('the contacts as a table'),
    spheres: z.array(sphereSchema),
    issues: z.array(issueSchema).describe('subjects with a name of their own that come up at two events or more'),
    assessments: z.array(assessmentSchema),
    attendance: z.array(attendantSchema),
    formats: z.array(formatSchema),
  }),
  async run(input, context) {
    const { states: wanted, asOf: day } = inputSchema.parse(input);
    const states = [...new Set(wanted)].sort();
    const scope = await scopeOf(context, states, day);
    const { asOf, store } = scope;
    const [evidence, met] = [await evidenceIn(scope), await meetingsIn(scope)];
    const topics = await topicsOf(store, met);
    const { world } = await context.engine();
    const followed = undertakings(evidence, { asOf, ignored: ignoredWords(world, { places: false }) });
    const lines = contacts(evidence, met, { asOf, states });
    const days = [...evidence.map(({ said }) => said), ...met.map(({ date }) => date?.slice(0, 10) ?? null)]
      .filter((each) => each !== null)
      .sort();
    const records = new Set([
      ...evidence.map(({ source }) => source.record),
      ...met.flatMap(({ readouts }) => readouts.map(({ record }) => record)),
    ]);
    const name = states.join('-');
    return {
      as_of: asOf,
      states,
      head: { records: records.size, meetings: met.length, statements: evidence.length, from: days[0] ?? null, to: days.at(-1) ?? null },
      series: (await series.run({ states, asOf }, context)).series,
      disagreements: (await disagreements.run({ states, asOf }, context)).disagreements,
      // Statistics of later vintages are left out only where a day was asked for.
      checks: (await check.run({ states, asOf: day }, context)).checks,
      documents: followed.filter(({ what }) => what === 'document'),
      commitments: followed.filter(({ what }) => what === 'commitment'),
      contacts: lines,
      table: tableOf(lines),
      spheres: spheres(topics, name, asOf),
      issues: issues(evidence, topics, name, asOf, ignoringPeople(evidence, ignoredWords(world, { places: true }))),
      assessments: assessments(evidence, name, asOf),
      attendance: attendance(met),
      formats: formats(met),
    };
  },
});
