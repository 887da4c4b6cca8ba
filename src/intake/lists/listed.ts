import { InputError } from '../../domain/index.js';

/** What a feed, a sitemap or a list of addresses leads to. */
export interface List {
  readonly place: string;
  /** What it is, in words: `feed`, `list of addresses`. */
  readonly what: string;
  readonly entries: readonly Listed[];
  /** What could not be read of the list itself; told after its entries. */
  readonly failure: InputError | null;
}

/** One entry: an address to fetch, or why there is none. */
export type Listed = { readonly url: string } | { readonly error: InputError };

/** As many entries as a sitemap may have by its own standard; no list is read beyond. */
export const MOST_ENTRIES = 50_000;

export const tooLong = (place: string): InputError =>
  new InputError('list-too-long', place, `there are more than ${MOST_ENTRIES} addresses in it; the rest is left out`, 'split the list');

/** An address as it stands in a list, made whole; an error of code `bad-address` for what is no address of the web, such as `javascript:`. */
export function listed(address: string, base: string | null, at: string): Listed {
  const text = address.trim();
  const url = text !== '' && text.length <= 4096 && URL.canParse(text, base ?? undefined) ? new URL(text, base ?? undefined) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    const shown = JSON.stringify(text.slice(0, 60));
    return {
      error: new InputError('bad-address', at, `${shown} is no address of the web`, 'list addresses that begin with http:// or https://'),
    };
  }
  url.hash = '';
  // Names and passwords in a list would be sent to whoever answers there.
  url.username = '';
  url.password = '';
  return { url: url.href };
}
