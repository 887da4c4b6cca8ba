import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** One by one below the nearest that is there: to make all at once never ends on Node 20 where a folder like /proc takes none. */
export function makeFolder(path: string): void {
  const folder = resolve(path);
  const isThere = (): boolean => statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (isThere()) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!isThere()) throw error;
  }
}
