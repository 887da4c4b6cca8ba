import * as z from 'zod';
import { restoreStore } from '../stores/index.js';
import { defineOperation } from './operation.js';

const inputSchema = z.strictObject({
  file: z.string().min(1).describe('made by backup'),
  replace: z.boolean().optional().describe('put it in the place of a store that has records; that one is set aside, not deleted'),
});

/** Puts a backup into the data folder. */
export const restore = defineOperation({
  name: 'restore',
  input: inputSchema,
  output: z.strictObject({
    file: z.string(),
    records: z.int().min(0),
    aside: z.string().nullable().describe('where the store that was there before is now'),
  }),
  async run(input, context) {
    const { file, replace = false } = inputSchema.parse(input);
    const { aside } = await restoreStore({ folder: context.folder, file, replace });
    const store = await context.store({ create: false });
    return { file, records: await store.count({}), aside };
  },
});
