import { z } from 'zod';
import { InputError } from '../domain/index.js';
import { type Extracted, failureSchema, inputsSchema, recordsOf } from './extract.js';
import { defineStream, failure } from './operation.js';
import { recordSchema } from './record-schema.js';

const itemSchema = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    place: z.string(),
    outcome: z.enum(['added', 'unchanged', 'changed', 'reread']).describe('reread: the same page, understood differently than before'),
    version: z.int().min(1),
    record: recordSchema,
  }),
  z.strictObject({ ok: z.literal(false), error: failureSchema }),
]);

/** Extracts and keeps, record by record; each is stored whole or not at all. */
export const add = defineStream({
  name: 'add',
  input: inputsSchema,
  output: itemSchema,
  async *run(input, context): AsyncGenerator<z.output<typeof itemSchema>> {
    const store = await context.store({ create: true });
    const keep = async (item: Extracted): Promise<z.output<typeof itemSchema>> => {
      if (!item.ok) return { ok: false, error: failure(item.error) };
      const kept = await store.put(item.record, item.page.original);
      return { ok: true, place: item.place, ...kept, record: item.record };
    };
    for await (const item of recordsOf(input)) {
      try {
        yield await keep(item);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        yield { ok: false, error: failure(error) };
      }
    }
  },
});
