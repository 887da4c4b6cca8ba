import { Feed } from 'feed';
import type { Hono } from 'hono';
import { type Context, OPERATIONS } from '../operations/index.js';
import { EDITS_FEED_PATHS, mountEditsFeed } from './edits-feed.js';
import { idOf, plain } from './feed-parts.js';

/** A search as a feed, for readers of feeds to ask for again: what was added since is new to them. */
export function mountFeeds(app: Hono, context: Context): void {
  app.get('/api/feeds/search', async (call) => {
    const query = call.req.query('q') ?? '';
    const operation = await OPERATIONS.alert();
    const { entries, updated } = await operation.run({ query }, context);
    const { origin } = new URL(call.req.url);
    const about = `${origin}/search?${new URLSearchParams({ q: query })}`;
    const feed = new Feed({
      id: idOf('search', query),
      title: `Readout: ${query}`,
      link: about,
      feedLinks: { atom: `${origin}/api/feeds/search?${new URLSearchParams({ q: query })}` },
      copyright: '',
      generator: 'Readout',
      updated: new Date(updated ?? 0),
    });
    for (const entry of entries) {
      const { record, start, end, speaker, label, date, turn } = entry;
      feed.addItem({
        id: idOf(record, String(start), String(end)),
        title: plain([speaker?.name ?? label, entry.title ?? record].filter(Boolean).join(': ')),
        link: `${origin}/r/${encodeURIComponent(record)}${turn === null ? '' : `#t-${turn}`}`,
        description: plain(entry.words),
        date: new Date(entry.added),
        ...(date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? { published: new Date(`${date}T00:00:00Z`) } : {}),
        ...(entry.publisher ? { author: [{ name: entry.publisher }] } : {}),
      });
    }
    return call.body(feed.atom1(), 200, { 'content-type': 'application/atom+xml; charset=utf-8' });
  });
  mountEditsFeed(app, context);
}

export const FEED_PATHS: Record<string, unknown> = {
  ...EDITS_FEED_PATHS,
  '/api/feeds/search': {
    get: {
      operationId: 'getFeedOfSearch',
      summary: 'What matches a search as an Atom feed, what was added last first',
      tags: ['search'],
      parameters: [{ name: 'q', in: 'query', required: true, description: 'as for a search', schema: { type: 'string' } }],
      responses: {
        200: { description: 'The feed', content: { 'application/atom+xml': { schema: { type: 'string' } } } },
        400: {
          description: 'The query cannot be read',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
        },
        422: {
          description: 'The query cannot be read',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
        },
      },
    },
  },
};
