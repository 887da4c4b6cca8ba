import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { InputError } from '../../domain/index.js';
import { failureOf } from './failure.js';
import type { Source } from './source.js';

/** What browsers save beside a page; never a document of its own. Passed over inside folders, an error when given by name. */
const BESIDE_PAGES = /\.(?:png|jpe?g|gif|webp|avif|svg|ico|bmp|css|m?js|map|woff2?|ttf|otf|eot|mp[34]|webm|ogg|wav)$/i;

/** A file, or all files of a folder and its folders in the order of their names; hidden ones are passed over. */
export async function* fileSources(path: string): AsyncGenerator<Source | InputError> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) yield* folderSources(path);
    else if (found.isFile() || found.isFIFO() || found.isCharacterDevice()) yield fileSource(path, found.isFile() ? found.size : null);
    else
      yield new InputError(
        'not-a-file',
        path,
        'it is neither a file nor a folder',
        'give a file, a folder, an address or - for standard input',
      );
  } catch (error) {
    yield failureOf(error, path);
  }
}

async function* folderSources(folder: string): AsyncGenerator<Source | InputError> {
  let any = false;
  for await (const source of walk(folder)) {
    any = true;
    yield source;
  }
  if (!any) yield new InputError('empty', folder, 'there are no files in the folder', 'give the folder that holds the pages');
}

async function* walk(folder: string): AsyncGenerator<Source | InputError> {
  let entries: import('node:fs').Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield failureOf(error, folder);
    return;
  }
  // By code units, so that the order is the same under every locale.
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (!BESIDE_PAGES.test(entry.name)) {
      try {
        const found = await stat(path);
        // A link to a folder could lead back here.
        if (found.isFile()) yield fileSource(path, found.size);
      } catch (error) {
        yield failureOf(error, path);
      }
    }
  }
}

const fileSource = (path: string, size: number | null): Source => ({
  place: path,
  name: basename(path),
  url: null,
  contentType: null,
  size,
  chunks: {
    [Symbol.asyncIterator]: () => createReadStream(path, { highWaterMark: 262_144 })[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>,
  },
});
