import { InputError } from '../../domain/index.js';
import { type List, type Listed, listed, MOST_ENTRIES, tooLong } from './listed.js';

/** True for the beginning of a JSON Feed, whichever version. */
export const isJsonFeed = (head: string): boolean =>
  /^[\s\ufeff]*\{/.test(head) && /"version"\s{0,20}:\s{0,20}"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version/.test(head);

/** The addresses in a JSON Feed: `url` of each item, else `external_url`, else an `id` that is one. Never throws. */
export function readJsonFeed(text: string, place: string, base: string | null): List {
  let feed: unknown;
  try {
    feed = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return {
      place,
      what: 'feed',
      entries: [],
      failure: new InputError('bad-feed', place, 'the feed is not JSON to its end', 'fetch it again'),
    };
  }
  const items = (feed as { readonly items?: unknown } | null)?.items;
  const all = Array.isArray(items) ? items : [];
  const entries = all.slice(0, MOST_ENTRIES).map((item: unknown, at): Listed => {
    const { url, external_url: elsewhere, id } = (item ?? {}) as Readonly<Record<string, unknown>>;
    const address = [url, elsewhere, id].find((each) => typeof each === 'string' && each !== '');
    return listed(typeof address === 'string' ? address : '', base, `${place}#${at + 1}`);
  });
  return { place, what: 'feed', entries, failure: all.length > MOST_ENTRIES ? tooLong(place) : null };
}
