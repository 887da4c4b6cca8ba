import { Feed } from 'feed';
import type { Hono } from 'hono';
import { type Context, OPERATIONS } from '../operations/index.js';
import { idOf, plain } from './feed-parts.js';

/** Edits an entry tells in words; of more it tells how many there are. */
const EDITS_TOLD = 5;
/** Characters of an edit that are shown: the page itself shows all. */
const LONGEST = 300;

/** Pages that were changed after they were kept, as a feed: one entry a version that differs in words. */
export function mountEditsFeed(app: Hono, context: Context): void {
  app.get('/api/feeds/edits', async (call) => {
    const operation = await OPERATIONS.edits();
    const { edits } = await operation.run({ limit: 50, publisher: call.req.query('publisher') }, context);
    const { origin } = new URL(call.req.url);
    const feed = new Feed({
      id: idOf('edits', call.req.query('publisher') ?? ''),
      title: 'Readout: edits',
      link: `${origin}/`,
      feedLinks: { atom: call.req.url },
      copyright: '',
      generator: 'Readout',
      updated: new Date(edits[0]?.added ?? 0),
    });
    for (const { id, record, version, added, title, publisher, change } of edits) {
      const told = change.edits
        .slice(0, EDITS_TOLD)
        .map(({ before, after }) =>
          [before.words === '' ? '' : `− ${shortened(before.words)}`, after.words === '' ? '' : `+ ${shortened(after.words)}`]
            .filter(Boolean)
            .join(' '),
        );
      const more = change.edits.length - told.length;
      feed.addItem({
        id: idOf('edit', id),
        title: plain(`${title ?? record} (${version})`),
        link: `${origin}/r/${encodeURIComponent(record)}`,
        description: [...told, ...(more > 0 ? [`+ ${more}`] : [])].map(plain).join('<br>'),
        date: new Date(added),
        ...(publisher ? { author: [{ name: publisher }] } : {}),
      });
    }
    return call.body(feed.atom1(), 200, { 'content-type': 'application/atom+xml; charset=utf-8' });
  });
}

function shortened(words: string): string {
  const points = Array.from(words.replace(/\s+/g, ' '));
  return points.length > LONGEST ? `${points.slice(0, LONGEST - 1).join('')}…` : points.join('');
}

export const EDITS_FEED_PATHS: Record<string, unknown> = {
  '/api/feeds/edits': {
    get: {
      operationId: 'getFeedOfEdits',
      summary: 'Pages that were changed after they were kept, as an Atom feed, the newest first',
      tags: ['compare'],
      parameters: [
        { name: 'publisher', in: 'query', required: false, description: 'only pages of this publisher', schema: { type: 'string' } },
      ],
      responses: { 200: { description: 'The feed', content: { 'application/atom+xml': { schema: { type: 'string' } } } } },
    },
  },
};
