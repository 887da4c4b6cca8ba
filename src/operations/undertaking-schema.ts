import * as z from 'zod';
import { FORCES } from '../domain/index.js';
import { STEPS, UNDERTAKING_STATUSES, type Undertaking } from '../ledger/undertakings/index.js';
import { citationSchema } from './citation-schema.js';

const day = z.string().nullable().describe('YYYY-MM-DD');
const edtf = z.string().nullable();

export const undertakingSchema: z.ZodType<Undertaking> = z.strictObject({
  id: z.string().describe('made from what it was about when it was first told'),
  what: z.enum(['commitment', 'document']),
  states: z.array(z.string()),
  titles: z
    .array(z.strictObject({ lang: z.string(), text: z.string() }))
    .describe('in the words of the text, the fullest of each language'),
  document_kind: z.string().nullable(),
  force: z.enum(FORCES).nullable().describe('of a commitment the strongest told'),
  status: z
    .enum(UNDERTAKING_STATUSES)
    .describe('overdue: its date passed and no record reports it done, no more than that; run-out: the term of a document passed'),
  first_told: day,
  last_told: day,
  due: edtf.describe('when it is to be done, or a document to be signed, as told last'),
  due_at_first: edtf.describe('as told first, where it was moved since'),
  horizon: edtf.describe('of a document: until when it runs'),
  signed: edtf,
  after_date: z.boolean().describe('reported done after its date, or put off'),
  steps: z.array(
    z.strictObject({
      step: z.enum(STEPS),
      on: day.describe('the day it was told on; of date-passed the day after the date'),
      date: edtf.describe('the date it names'),
      before: edtf.describe('the date that held before, where the step changes it'),
      evidence: z.array(citationSchema),
    }),
  ),
  supersedes: z.string().nullable(),
  superseded_by: z.string().nullable(),
  rules: z.array(z.string()).describe('by which tellings were taken for one; empty where there is only one'),
  evidence: z.array(citationSchema),
});
