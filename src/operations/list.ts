import * as z from 'zod';
import { InputError, OFFICES, STATEMENT_KINDS, TOPICS } from '../domain/index.js';
import type { Summary } from '../stores/index.js';
import { defineOperation } from './operation.js';

const day = z.iso.date();
const state = z.string().regex(/^[A-Z]{2}$/);
const count = z.int().min(0);

export const summarySchema: z.ZodType<Summary> = z.strictObject({
  id: z.string(),
  versions: z.int().min(1).describe('how many versions of the page are kept'),
  publisher: z.string().nullable(),
  lang: z.string(),
  meeting: z.string().describe('id of the event it tells of: the same for all readouts of one meeting'),
  date: z.string().nullable(),
  place: z.strictObject({ name: z.string().nullable(), state: z.string().nullable() }).nullable(),
  channel: z.string(),
  title: z.string().nullable(),
  parties: z.array(
    z.strictObject({ state: z.string().nullable(), name: z.string(), office: z.enum(OFFICES), person: z.string().nullable() }),
  ),
  turns: count,
  words: count,
  statements: z.record(z.enum(STATEMENT_KINDS), count),
  topics: z.array(z.string()),
});

const inputSchema = z.strictObject({
  publisher: z.string().optional(),
  lang: z.enum(['ru', 'en']).optional(),
  state: state.optional().describe('code of a state that takes part'),
  pair: z.tuple([state, state]).optional().describe('both take part'),
  person: z.string().optional().describe('id of a person who takes part or speaks'),
  meeting: z.string().optional().describe('id of the meeting it tells of'),
  topic: z.enum(TOPICS).optional(),
  from: day.optional(),
  to: day.optional(),
  after: z.string().optional().describe('id of the last record already seen'),
  limit: z.int().min(1).max(10_000).optional(),
});

/** What is kept, newest meeting first. */
export const list = defineOperation({
  name: 'list',
  input: inputSchema,
  output: z.strictObject({
    records: z.array(summarySchema),
    total: count.describe('how many there are, whatever the limit'),
    next: z.string().nullable().describe('`after` of the next page'),
  }),
  async run(input, context) {
    const { after, limit = 100, ...filter } = inputSchema.parse(input);
    const store = await context.store({ create: false });
    if (after !== undefined && (await store.summary(after)) === null) {
      throw new InputError('unknown-record', after, 'no record has this id', 'give the id of the last record of the list before, in full');
    }
    const found = await store.list({ ...filter, after, limit: limit + 1 });
    const records = found.slice(0, limit);
    const next = found.length > limit ? (records.at(-1)?.id ?? null) : null;
    return { records: [...records], total: await store.count(filter), next };
  },
});
