import * as z from 'zod';
import { STATEMENT_KINDS } from '../domain/index.js';
import { evidenceSchema } from './evidence-schema.js';
import { defineOperation } from './operation.js';
import { reviewEventSchema } from './review.js';

const logInput = z.strictObject({
  record: z.string().optional(),
  statement: z.string().optional(),
  after: z.int().min(0).optional().describe('only those later than this `seq`'),
  limit: z.int().min(1).max(1000).optional(),
});

/** What reviewers did, oldest first. */
export const reviews = defineOperation({
  name: 'reviews',
  input: logInput,
  output: z.strictObject({ events: z.array(reviewEventSchema), next: z.int().nullable().describe('`after` of the next page') }),
  async run(input, context) {
    const { limit = 100, ...filter } = logInput.parse(input);
    const store = await context.store({ create: false });
    const events = await store.reviews({ ...filter, limit: limit + 1 });
    const page = events.slice(0, limit);
    return { events: [...page], next: events.length > limit ? (page.at(-1)?.seq ?? null) : null };
  },
});

const queueInput = z.strictObject({
  kind: z.enum(STATEMENT_KINDS).optional(),
  confidence: z.enum(['high', 'medium']).optional(),
  states: z.array(z.string().regex(/^[A-Z]{2}$/)).optional(),
  after: z.string().optional().describe('id of the last statement already seen'),
  limit: z.int().min(1).max(500).optional(),
});

/** Statements nobody has looked at yet. */
export const reviewQueue = defineOperation({
  name: 'reviewQueue',
  input: queueInput,
  output: z.strictObject({ statements: z.array(evidenceSchema), next: z.string().nullable().describe('`after` of the next page') }),
  async run(input, context) {
    const { kind, limit = 50, ...filter } = queueInput.parse(input);
    const store = await context.store({ create: false });
    const found = await store.evidence({ ...filter, kinds: kind && [kind], review: null, limit: limit + 1 });
    const page = found.slice(0, limit);
    return { statements: [...page], next: found.length > limit ? (page.at(-1)?.statement.id ?? null) : null };
  },
});
