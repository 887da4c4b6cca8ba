import type { NameBook } from '../api/types.js';

/** Parts of a printed place such as `Москва, Кремль`: what is asked for by name, since the whole line is seldom a name. */
export const placeParts = (line: string): readonly string[] => [line, ...line.split(/,\s*/).map(bare)];

/** `The Kremlin` with a no-break space is listed as `Kremlin`. */
const bare = (part: string): string => part.replace(/\s+/g, ' ').replace(/^The /, '').trim();

/** A printed place in the reader's language as far as its parts are known; the others stay as printed. */
export const placeLine = (line: string, names: NameBook): string =>
  names.places[line] ??
  line
    .split(/,\s*/)
    .map((part) => names.places[bare(part)] ?? part.replace(/\s+/g, ' ').trim())
    .join(', ');
