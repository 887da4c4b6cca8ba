import * as z from 'zod';
import { failureSchema, noteSchema } from './extract.js';
import { recordSchema } from './record-schema.js';

/** What is told of an input that is added. */
export const keptSchema = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    place: z.string(),
    outcome: z
      .enum(['added', 'unchanged', 'changed', 'reread', 'duplicate'])
      .describe('reread: the same page, understood differently than before; duplicate: the same bytes are kept under the id given'),
    id: z.string().describe('the record it is kept in'),
    version: z.int().min(1),
    near: z.string().nullable().describe('record with nearly the same text under another address'),
    record: recordSchema,
  }),
  z.strictObject({ ok: z.literal(false), error: failureSchema }),
  z.strictObject({ ok: z.null(), note: noteSchema }),
]);
export type Kept = z.output<typeof keptSchema>;
