import * as z from 'zod';
import { whereIs } from '../readout.js';
import { meetingShape } from './contact-schema.js';
import { pairInput, scopeOf } from './ledger-scope.js';
import { defineOperation } from './operation.js';
import { possibleSchema, possiblyOne } from './possibly-one.js';

const inputSchema = z.strictObject({
  states: pairInput.optional(),
  person: z.string().optional().describe('id of somebody who takes part'),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  after: z.string().optional().describe('id of the last event already seen'),
  limit: z.int().min(1).max(10_000).optional(),
  possible: z.boolean().optional().describe('also readouts of different events here that may be of one'),
});

const meetingSchema = z.strictObject({
  ...meetingShape,
  topics: z.array(z.string()),
  at: z
    .strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180), town: z.string() })
    .nullable()
    .describe(
      'where the place lies, to a tenth of a degree, and the town there, as the world calls it; null where it is not told or not known',
    ),
});

/** Events with all readouts that tell of each, newest first. */
export const meetings = defineOperation({
  name: 'meetings',
  input: inputSchema,
  output: z.strictObject({
    meetings: z.array(meetingSchema),
    next: z.string().nullable().describe('`after` of the next page'),
    possible: z.array(possibleSchema).describe('empty where it is not asked for'),
  }),
  async run(input, context) {
    const { states, limit = 100, possible = false, ...filter } = inputSchema.parse(input);
    const { store } = await scopeOf(context, states, undefined);
    const found = await store.meetings({ ...filter, states, limit: limit + 1 });
    const { world } = await context.engine();
    const page = found.slice(0, limit).map((meeting) => ({
      ...meeting,
      parties: [...meeting.parties],
      topics: [...meeting.topics],
      readouts: [...meeting.readouts],
      at: meeting.place && whereIs(meeting.place, world),
    }));
    const doubtful = possible ? await possiblyOne(store, page) : [];
    return { meetings: page, possible: doubtful, next: found.length > limit ? (page.at(-1)?.id ?? null) : null };
  },
});
