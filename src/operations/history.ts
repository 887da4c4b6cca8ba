import * as z from 'zod';
import { findOne } from './find.js';
import { defineOperation } from './operation.js';
import { changeBetween, pageChangeSchema } from './page-changes.js';

const inputSchema = z.strictObject({ id: z.string().min(1) });

/** Every version of a page, and what each changed: words within turns, and statements. */
export const history = defineOperation({
  name: 'history',
  input: inputSchema,
  output: z.strictObject({
    record: z.string(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    versions: z
      .array(
        z.strictObject({
          version: z.int().min(1),
          added: z.string().describe('when it was kept, UTC: no earlier than that is known of it'),
          sha256: z.string(),
          change: pageChangeSchema.nullable().describe('against the version before; null for the first'),
        }),
      )
      .describe('oldest first'),
  }),
  async run(input, context) {
    const store = await context.store({ create: false });
    const id = await findOne(store, 'record', inputSchema.parse(input).id);
    const versions = await store.versions(id);
    const record = await store.get(id);
    const told = [];
    for (const [i, version] of versions.entries()) {
      const before = versions[i - 1];
      const found = before ? await changeBetween(store, id, [before, version], context) : null;
      told.push({ version: version.version, added: version.addedAt, sha256: version.sha256, change: found?.change ?? null });
    }
    return { record: id, title: record?.source.title ?? null, url: record?.source.url ?? null, versions: told };
  },
});
