import * as z from 'zod';
import { TOPICS } from '../domain/index.js';
import { defineStream } from './operation.js';
import { recordSchema } from './record-schema.js';

const state = z.string().regex(/^[A-Z]{2}$/);

const inputSchema = z.strictObject({
  publisher: z.string().optional(),
  lang: z.enum(['ru', 'en']).optional(),
  state: state.optional().describe('code of a state that takes part'),
  topic: z.enum(TOPICS).optional(),
  meeting: z.string().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});

const PAGE = 200;

/** All records that match, whole, as reviewers have left them, one by one however many there are; newest meeting first. */
export const records = defineStream({
  name: 'records',
  input: inputSchema,
  output: recordSchema,
  async *run(input, context) {
    const filter = inputSchema.parse(input);
    const store = await context.store({ create: false });
    let after: string | undefined;
    do {
      const page = await store.list({ ...filter, after, limit: PAGE });
      for (const { id } of page) {
        const reviewed = await store.reviewed(id);
        if (reviewed) yield reviewed.record;
      }
      after = page.length < PAGE ? undefined : page.at(-1)?.id;
    } while (after !== undefined);
  },
});
