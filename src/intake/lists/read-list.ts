import { decodeBytes } from '../encoding/decode.js';
import type { EncodingHints } from '../encoding/detect.js';
import type { ListKind } from '../kind.js';
import { readAddressList } from './address-list.js';
import { readFeed } from './feed.js';
import { readJsonFeed } from './json-feed.js';
import type { List } from './listed.js';

/** The bytes of a feed, a sitemap or a list of addresses; `base` is its own address, null for a file. Never throws. */
export function readList(bytes: Buffer, kind: ListKind, place: string, base: string | null, hints: EncodingHints): List {
  const { text } = decodeBytes(bytes, hints);
  if (kind === 'addresses') return readAddressList(text, place);
  return kind === 'feed' ? readFeed(text, place, base) : readJsonFeed(text, place, base);
}
