import * as z from 'zod';
import { CITATION_STYLES, cite as inStyle } from '../exports/index.js';
import { defineOperation } from './operation.js';
import { show } from './show.js';

const inputSchema = z.strictObject({ id: z.string().min(1).describe("a record's id"), style: z.enum(CITATION_STYLES).default('apa') });

/** A record as a reference to be put into a text or a reference manager. */
export const cite = defineOperation({
  name: 'cite',
  input: inputSchema,
  output: z.strictObject({ record: z.string(), style: z.enum(CITATION_STYLES), citation: z.string() }),
  async run(input, context) {
    const { id, style } = inputSchema.parse(input);
    const { record } = await show.run({ id }, context);
    return { record: record.id, style, citation: await inStyle(record, style) };
  },
});
