import * as z from 'zod';
import { InputError } from '../domain/index.js';
import type { Store, Version } from '../stores/contract/index.js';
import { defineOperation } from './operation.js';
import { changeBetween, pageChangeSchema } from './page-changes.js';

const inputSchema = z.strictObject({
  publisher: z.string().optional(),
  from: z.iso.date().optional().describe('kept on this day or later'),
  after: z.string().optional().describe('id of the last edit already seen'),
  limit: z.int().min(1).max(1000).optional(),
});

/** Pages whose newer version differs in words, the edit kept last first. Typography alone is none. */
export const edits = defineOperation({
  name: 'edits',
  input: inputSchema,
  output: z.strictObject({
    edits: z.array(
      z.strictObject({
        id: z.string().describe('record@version'),
        record: z.string(),
        version: z.int().min(2),
        added: z.string().describe('when the newer version was kept, UTC'),
        title: z.string().nullable(),
        publisher: z.string().nullable(),
        lang: z.string(),
        url: z.string().nullable(),
        date: z.string().nullable().describe('of the meeting'),
        change: pageChangeSchema,
      }),
    ),
    next: z.string().nullable().describe('`after` of the next page'),
  }),
  async run(input, context) {
    const { publisher, from, after, limit = 50 } = inputSchema.parse(input);
    const store = await context.store({ create: false });
    const changed = (await changedVersions(store, publisher)).filter(
      ({ later }) => from === undefined || later.addedAt.slice(0, 10) >= from,
    );
    const seen = after === undefined ? 0 : changed.findIndex(({ id, later }) => `${id}@${later.version}` === after) + 1;
    if (after !== undefined && seen === 0)
      throw new InputError('unknown-edit', after, 'there is no such edit', 'leave --after out, or take the id of the last edit shown');
    const found = [];
    let next: string | null = null;
    for (const { id, earlier, later } of changed.slice(seen)) {
      if (found.length === limit) {
        next = found.at(-1)?.id ?? null;
        break;
      }
      const told = await changeBetween(store, id, [earlier, later], context);
      if (!told || told.change.edits.length === 0) continue;
      const { title, lang, url, publisher: of } = told.later.source;
      found.push({
        id: `${id}@${later.version}`,
        record: id,
        version: later.version,
        added: later.addedAt,
        title,
        publisher: of,
        lang,
        url,
        date: told.later.meeting.date,
        change: told.change,
      });
    }
    return { edits: found, next };
  },
});

const PAGE = 500;

/** Every version that is not a record's first, the one kept last first. */
async function changedVersions(
  store: Store,
  publisher: string | undefined,
): Promise<{ readonly id: string; readonly earlier: Version; readonly later: Version }[]> {
  const found: { id: string; earlier: Version; later: Version }[] = [];
  let after: string | undefined;
  do {
    const page = await store.list({ publisher, after, limit: PAGE });
    for (const { id, versions } of page) {
      if (versions < 2) continue;
      const all = await store.versions(id);
      for (const [i, later] of all.entries()) {
        const earlier = all[i - 1];
        if (earlier) found.push({ id, earlier, later });
      }
    }
    after = page.length < PAGE ? undefined : page.at(-1)?.id;
  } while (after !== undefined);
  const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return found.sort((a, b) => compare(b.later.addedAt, a.later.addedAt) || compare(a.id, b.id) || b.later.version - a.later.version);
}
