import { createReadStream, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import type { Context as Call, Hono } from 'hono';
import { type Context, OPERATIONS } from '../operations/index.js';
import { citationTags } from './citation-tags.js';

export interface WebOptions {
  readonly context: Context;
  /** Where the built app lies: `index.html` and `assets/`. */
  readonly folder: string;
}

const TYPES: { readonly [ending: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** The browser app: its files, and for every other address its one page, which finds out by itself what to show. */
export function mountWeb(app: Hono, { context, folder }: WebOptions): void {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const answer = (call: Call, tags = ''): Response =>
    call.html(
      page.replace('</head>', () => `${tags}</head>`),
      200,
      { 'cache-control': 'no-cache' },
    );

  app.get('/r/:id', async (call) => {
    const operation = await OPERATIONS.show();
    // An address without a record is the app's to tell.
    const shown = await operation.run({ id: call.req.param('id') }, context).catch(() => null);
    return answer(call, shown ? citationTags(shown.record) : '');
  });
  app.get('/*', (call) => {
    const path = normalize(unescaped(call.req.path));
    const file = join(folder, path);
    const type = TYPES[extname(path)];
    if (type && file.startsWith(folder)) {
      const found = statSync(file, { throwIfNoEntry: false });
      if (!found?.isFile()) return call.notFound();
      const lasting = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      const body = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
      return call.body(body, 200, { 'content-type': type, 'cache-control': lasting, 'content-length': String(found.size) });
    }
    return answer(call);
  });
}

/** An address with a percent sign that begins nothing is taken as it is written. */
function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
