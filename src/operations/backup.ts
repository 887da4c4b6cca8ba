import * as z from 'zod';
import { defineOperation } from './operation.js';

const inputSchema = z.strictObject({ file: z.string().min(1).describe('a new file') });

/** A whole, checked copy of the store in one file, while others go on reading and adding. */
export const backup = defineOperation({
  name: 'backup',
  input: inputSchema,
  output: z.strictObject({ file: z.string(), records: z.int().min(0) }),
  async run(input, context) {
    const { file } = inputSchema.parse(input);
    const store = await context.store({ create: false });
    await store.backup(file);
    return { file, records: await store.count({}) };
  },
});
