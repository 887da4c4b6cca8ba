import * as z from 'zod';
import { InputError, REVIEW_ACTIONS, type ReviewEvent, type StatementFields, sliceByCodePoints } from '../domain/index.js';
import { findOne } from './find.js';
import { defineOperation } from './operation.js';
import { fieldsSchema } from './record-schema.js';

export const reviewEventSchema: z.ZodType<ReviewEvent> = z.strictObject({
  seq: z.int().min(1),
  record: z.string(),
  statement: z.string(),
  quote: z.string(),
  action: z.enum(REVIEW_ACTIONS),
  fields: fieldsSchema.nullable(),
  stands: z
    .strictObject({
      start: z.int().min(0),
      end: z.int().min(0),
      turn: z.int().min(0).nullable(),
      speaker: z.string().nullable(),
    })
    .nullable(),
  by: z.string(),
  at: z.string(),
  note: z.string().nullable(),
});

const by = z.string().trim().min(1).max(200).describe('who reviews');
const note = z.string().max(2000).optional();
const expects = z.int().min(0).describe('`seq` of the last event known for this statement, 0 for none: whoever comes second is told');

const reviewInput = z.strictObject({
  statement: z.string().min(1),
  action: z.enum(['accept', 'reject', 'correct', 'undo']),
  fields: fieldsSchema.optional().describe('all fields as they should be, for `correct`'),
  by,
  note,
  expects,
});

/** Accepts, rejects or corrects a statement, or takes the last such step back. The step is appended to the log; nothing is overwritten. */
export const review = defineOperation({
  name: 'review',
  input: reviewInput,
  output: z.strictObject({ event: reviewEventSchema }),
  async run(input, context) {
    const { statement, action, fields, note: words, ...rest } = reviewInput.parse(input);
    const store = await context.store({ create: true });
    const id = await findOne(store, 'statement', statement);
    const record = id.slice(0, id.lastIndexOf('#'));
    const reviewed = await store.reviewed(record);
    const known = [...(reviewed?.record.statements ?? []), ...(reviewed?.rejected ?? [])].find((each) => each.id === id);
    if (!known)
      throw new InputError('unknown-statement', id, 'no statement is kept under this id', 'see the ids with: readout show ID --quotes');
    if ((action === 'correct') !== (fields !== undefined) || (fields && fields.kind !== known.kind)) {
      throw new InputError(
        'bad-review',
        id,
        'a correction has the fields of the same kind, and only a correction has',
        'give all fields of the kind',
      );
    }
    const event = await store.review({
      record,
      statement: id,
      quote: known.quote,
      action,
      fields: fields ?? null,
      stands: null,
      note: words ?? null,
      ...rest,
    });
    return { event };
  },
});

const missedInput = z.strictObject({
  record: z.string().min(1),
  start: z.int().min(0).describe('code points into the text of the record'),
  end: z.int().min(1),
  fields: fieldsSchema,
  speaker: z.string().nullable().optional().describe('whose words they are; that of the turn when left out'),
  by,
  note,
});

/** Adds a statement that was missed, on words of the record. */
export const addMissed = defineOperation({
  name: 'addMissed',
  input: missedInput,
  output: z.strictObject({ event: reviewEventSchema }),
  async run(input, context) {
    const { record: part, start, end, fields, speaker, by: who, note: words } = missedInput.parse(input);
    const store = await context.store({ create: true });
    const id = await findOne(store, 'record', part);
    const record = await store.get(id);
    const quote = record ? sliceByCodePoints(record.text, { start, end }) : '';
    if (!record || quote.trim() === '' || quote !== quote.trim() || Array.from(quote).length !== end - start) {
      throw new InputError('bad-span', id, 'no words stand between these places', 'select the words without the spaces around them');
    }
    const turn = record.turns.find((each) => each.start <= start && end <= each.end);
    const stands = { start, end, turn: turn?.index ?? null, speaker: speaker === undefined ? (turn?.speaker.name ?? null) : speaker };
    const event = await store.review({
      record: id,
      statement: '',
      quote,
      action: 'add',
      fields: fields as StatementFields,
      stands,
      by: who,
      note: words ?? null,
      expects: 0,
    });
    return { event };
  },
});
