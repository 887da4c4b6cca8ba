import * as z from 'zod';
import { STATEMENT_KINDS } from '../domain/index.js';
import { evidenceSchema } from './evidence-schema.js';
import { defineStream } from './operation.js';

const state = z.string().regex(/^[A-Z]{2}$/);

const inputSchema = z.strictObject({
  kind: z.enum(STATEMENT_KINDS).optional(),
  states: z.array(state).optional().describe('every one of them is concerned'),
  person: z.string().optional().describe('id of the person who says it'),
  record: z.string().optional(),
  meeting: z.string().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  confidence: z.enum(['high', 'medium']).optional(),
});

const PAGE = 1000;

/** All statements that match, as reviewers have left them, one by one however many there are; by the day they were said. */
export const statements = defineStream({
  name: 'statements',
  input: inputSchema,
  output: evidenceSchema,
  async *run(input, context) {
    const { kind, ...filter } = inputSchema.parse(input);
    const store = await context.store({ create: false });
    const kinds = kind && [kind];
    let after: string | undefined;
    do {
      const page = await store.evidence({ ...filter, kinds, after, limit: PAGE });
      yield* page;
      after = page.length < PAGE ? undefined : page.at(-1)?.statement.id;
    } while (after !== undefined);
  },
});
