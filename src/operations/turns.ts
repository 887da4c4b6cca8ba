import * as z from 'zod';
import { InputError, sliceByCodePoints } from '../domain/index.js';
import { speakerSchema } from './evidence-schema.js';
import { findOne } from './find.js';
import { defineOperation } from './operation.js';

const inputSchema = z.strictObject({ id: z.string().min(1).describe("a record's id") });

/** What each speaker of a record says, turn by turn. */
export const turns = defineOperation({
  name: 'turns',
  input: inputSchema,
  output: z.strictObject({
    record: z.string(),
    turns: z.array(
      z.strictObject({
        index: z.int().min(0),
        label: z.string(),
        speaker: speakerSchema,
        interpreted: z.boolean(),
        start: z.int().min(0),
        end: z.int().min(0),
        text: z.string(),
      }),
    ),
  }),
  async run(input, context) {
    const store = await context.store({ create: false });
    const id = await findOne(store, 'record', inputSchema.parse(input).id);
    const record = await store.get(id);
    if (!record) throw new InputError('unknown-record', id, 'no record is kept under this id', 'see what is kept with: readout list');
    return { record: id, turns: record.turns.map((turn) => ({ ...turn, text: sliceByCodePoints(record.text, turn) })) };
  },
});
