import * as z from 'zod';
import { InputError, sliceByCodePoints } from '../domain/index.js';
import { reviewStateSchema } from './evidence-schema.js';
import { findOne } from './find.js';
import { defineOperation } from './operation.js';
import { statementSchema } from './record-schema.js';
import { reviewEventSchema } from './review.js';

const inputSchema = z.strictObject({ id: z.string().min(1) });

/** A statement, the rule that found it, and for each part of the rule the words it matched. */
export const explain = defineOperation({
  name: 'explain',
  input: inputSchema,
  output: z.strictObject({
    record: z.string(),
    statement: statementSchema,
    context: z
      .strictObject({ start: z.int(), end: z.int(), text: z.string() })
      .describe('the paragraphs the words stand in, by code points'),
    review: reviewStateSchema.nullable(),
    history: z.array(reviewEventSchema).describe('what reviewers did with it, oldest first'),
    parts: z.array(z.strictObject({ name: z.string(), value: z.string(), start: z.int(), end: z.int(), words: z.string() })),
  }),
  async run(input, context) {
    const store = await context.store({ create: false });
    const id = await findOne(store, 'statement', inputSchema.parse(input).id);
    const recordId = id.slice(0, id.lastIndexOf('#'));
    const reviewed = await store.reviewed(recordId);
    const record = reviewed?.record;
    const statement = [...(record?.statements ?? []), ...(reviewed?.rejected ?? [])].find((each) => each.id === id);
    if (!record || !statement)
      throw new InputError('unknown-statement', id, 'its record is no longer kept', 'see what is kept with: readout list');
    const { text } = record;
    const parts = statement.derivation.map(({ name, value, span }) => ({ name, value, ...span, words: sliceByCodePoints(text, span) }));
    const points = Array.from(text);
    let start = Math.min(statement.start, ...parts.map((part) => part.start));
    let end = Math.max(statement.end, ...parts.map((part) => part.end));
    while (start > 0 && points[start - 1] !== '\n') start--;
    while (end < points.length && points[end] !== '\n') end++;
    return {
      record: recordId,
      statement,
      context: { start, end, text: points.slice(start, end).join('') },
      parts,
      review: reviewed.states.get(id) ?? null,
      history: [...(await store.reviews({ statement: id }))],
    };
  },
});
