import { Parser } from 'htmlparser2';
import { InputError } from '../../domain/index.js';
import { type List, type Listed, listed, MOST_ENTRIES, tooLong } from './listed.js';

/** What an entry is called in each kind of list, by the list's root, and the element whose text or `href` is its address. */
const ENTRIES: Readonly<Record<string, readonly [entry: string, addressIn: string]>> = {
  rss: ['item', 'link'],
  rdf: ['item', 'link'],
  feed: ['entry', 'link'],
  urlset: ['url', 'loc'],
  sitemapindex: ['sitemap', 'loc'],
};

/** Feeds nest some ten elements. */
const DEEPEST = 200;
/** So many signs are read at a time. */
const PORTION = 16_384;

interface Entry {
  readonly prefix: string;
  readonly addressIn: string;
  readonly depth: number;
  address: string | null;
  /** `guid` or `id`: an address only if nothing better is given. */
  id: string | null;
}

/**
 * The addresses in a feed (RSS 2.0, RSS 1.0, Atom) or a sitemap, in order, as the text goes by: no tree is built and no entity of a document type is
 * expanded. `base` is where it came from, for links that are not whole. Never throws; a list that breaks off has an error of code `bad-feed`.
 */
export function readFeed(xml: string, place: string, base: string | null): List {
  const entries: Listed[] = [];
  const bases: (string | null)[] = [base];
  let root: string | null = null;
  let entry: Entry | null = null;
  let depth = 0;
  let count = 0;
  let taking: string[] | null = null;
  let closed = false;

  const take = ({ address, id }: Entry, from: string | null): void => {
    count++;
    if (count > MOST_ENTRIES) return;
    const at = `${place}#${count}`;
    const found = address ?? id;
    entries.push(found === null ? { error: noAddress(at) } : listed(found, from, at));
  };

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        depth++;
        const [prefix, local] = split(tag);
        root ??= local.toLowerCase();
        bases.push(resolved(attributes['xml:base'], bases.at(-1) ?? null));
        if (entry === null) {
          const [name, addressIn] = ENTRIES[root] ?? [];
          if (local === name && addressIn !== undefined) entry = { prefix, addressIn, depth, address: null, id: null };
          return;
        }
        if (prefix !== entry.prefix || depth !== entry.depth + 1) return;
        if (local === entry.addressIn) {
          const { href, rel = 'alternate' } = attributes;
          if (href === undefined) taking = [];
          else if (rel === 'alternate') entry.address ??= href;
        } else if ((local === 'guid' && attributes.isPermaLink !== 'false') || local === 'id') taking = [];
      },
      ontext(text) {
        if (taking !== null && taking.length < 100) taking.push(text.slice(0, 5000));
      },
      onclosetag(name, implied) {
        const from = bases.pop() ?? null;
        const [prefix, local] = split(name);
        if (entry !== null && taking !== null && prefix === entry.prefix && depth === entry.depth + 1) {
          const text = taking.join('').trim();
          taking = null;
          if (local === entry.addressIn) entry.address ??= text === '' ? null : text;
          else if (/^https?:\/\//i.test(text)) entry.id ??= text;
        }
        if (entry !== null && depth === entry.depth) {
          if (!implied) take(entry, from);
          entry = null;
        }
        depth--;
        if (depth === 0 && !implied) closed = true;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  // The parser's own book-keeping grows with the square of the depth, so that what is nested without end has to be left in time.
  for (let at = 0; at < xml.length && depth < DEEPEST; at += PORTION) parser.write(xml.slice(at, at + PORTION));
  parser.end();
  const what = root === 'urlset' || root === 'sitemapindex' ? 'sitemap' : 'feed';
  const failure = count > MOST_ENTRIES ? tooLong(place) : closed ? null : brokenOff(place, what, entries.length);
  return { place, what, entries, failure };
}

function split(name: string): readonly [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}

const resolved = (address: string | undefined, base: string | null): string | null =>
  address !== undefined && URL.canParse(address, base ?? undefined) ? new URL(address, base ?? undefined).href : base;

const noAddress = (at: string): InputError =>
  new InputError('bad-feed', at, 'the entry has no address', 'open the feed and look for the page on the site');

const brokenOff = (place: string, what: string, read: number): InputError =>
  new InputError('bad-feed', place, `the ${what} breaks off behind entry ${read}`, 'fetch it again');
