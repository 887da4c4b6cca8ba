import * as z from 'zod';
import { InputError } from '../domain/index.js';
import type { Store } from '../stores/index.js';
import { reviewStateSchema } from './evidence-schema.js';
import { findOne } from './find.js';
import { defineOperation } from './operation.js';
import { recordSchema, statementSchema } from './record-schema.js';

const readoutSchema = z.strictObject({
  record: z.string(),
  publisher: z.string().nullable(),
  lang: z.string(),
  title: z.string().nullable(),
});

const inputSchema = z.strictObject({ id: z.string().min(1), version: z.int().min(1).optional() });

/** One record, by its id, a part of it that only it has, or the publisher's number. */
export const show = defineOperation({
  name: 'show',
  input: inputSchema,
  output: z.strictObject({
    record: recordSchema,
    version: z.int().min(1),
    versions: z.array(
      z.strictObject({ version: z.int(), sha256: z.string(), engine: z.string().describe('which engine read it'), addedAt: z.string() }),
    ),
    reviews: z.record(z.string(), reviewStateSchema).describe('what reviewers did, by statement'),
    rejected: z.array(statementSchema).describe('statements that reviewers took out'),
    meeting: z.string().describe('id of the event it tells of'),
    others: z.array(readoutSchema).describe('the other readouts of that event'),
  }),
  async run(input, context) {
    const { id: part, version } = inputSchema.parse(input);
    const store = await context.store({ create: false });
    const id = await findOne(store, 'record', part);
    const versions = [...(await store.versions(id))];
    // Reviews are of the page as it is now; an earlier version is shown as it was read.
    const reviewed = version === undefined ? await store.reviewed(id) : null;
    const record = reviewed?.record ?? (await store.get(id, version));
    if (record === null) {
      throw new InputError('unknown-version', id, `has no version ${version}`, `choose one of 1 to ${versions.length}`);
    }
    return {
      record,
      version: version ?? versions.at(-1)?.version ?? 1,
      versions,
      reviews: Object.fromEntries(reviewed?.states ?? []),
      rejected: [...(reviewed?.rejected ?? [])],
      ...(await eventOf(store, id)),
    };
  },
});

/** The event of a record, and who else tells of it. */
async function eventOf(store: Store, id: string): Promise<{ meeting: string; others: z.output<typeof readoutSchema>[] }> {
  const meeting = (await store.summary(id))?.meeting ?? id;
  const readouts = await store.list({ meeting });
  const others = readouts.filter((each) => each.id !== id);
  return { meeting, others: others.map(({ id: record, publisher, lang, title }) => ({ record, publisher, lang, title })) };
}
