import * as z from 'zod';
import { findPassages } from './find-passages.js';
import { defineOperation } from './operation.js';
import { hitSchema } from './search-schema.js';

const inputSchema = z.strictObject({
  query: z.string().describe('as for a search'),
  limit: z.int().min(1).max(200).optional(),
});

const entrySchema = hitSchema.omit({ text: true, places: true }).extend({
  words: z.string().describe('the words around the first place that matches'),
  added: z.string().describe('when the record was first kept'),
});

/** Passages that are looked at, newest first: a text of long ago that was added today is still found among them. */
const LOOKED_AT = 500;

/** What matches a search, what was kept last first: to be told of it again and again. */
export const alert = defineOperation({
  name: 'alert',
  input: inputSchema,
  output: z.strictObject({
    query: z.string(),
    updated: z.string().nullable().describe('when the newest was added; null when nothing matches'),
    entries: z.array(entrySchema),
  }),
  async run(input, context) {
    const { query, limit = 50 } = inputSchema.parse(input);
    const { hits } = await findPassages({ query, order: 'date', limit: LOOKED_AT, around: 30 }, context);
    const store = await context.store({ create: false });
    const added = new Map<string, string>();
    for (const { record } of hits) {
      if (!added.has(record)) added.set(record, (await store.versions(record))[0]?.addedAt ?? '');
    }
    const entries = hits
      .map(({ text, places, ...hit }) => ({ ...hit, words: wordsOf(places[0], text), added: added.get(hit.record) ?? '' }))
      // The sort keeps the order of what was added at once: the newest words first.
      .sort((a, b) => b.added.localeCompare(a.added, 'en'))
      .slice(0, limit);
    return { query, updated: entries[0]?.added ?? null, entries };
  },
});

interface InContext {
  readonly left: string;
  readonly hit: string;
  readonly right: string;
}

/** A query of filters alone has no place: then the passage's beginning is told. */
const wordsOf = (place: InContext | undefined, text: string): string =>
  place ? `${place.left}${place.hit}${place.right}`.trim() : Array.from(text).slice(0, 300).join('').trim();
