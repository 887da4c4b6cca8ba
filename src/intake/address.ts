import type { Language } from '../domain/index.js';
import { PUBLISHERS } from './publishers/index.js';
import { lastSlug } from './publishers/slug.js';

/** What an address tells by itself. */
export interface Address {
  /** The publisher's host without the names of editions and services: `kremlin.ru` for `http://en.special.kremlin.ru/…`. */
  readonly publisher: string;
  /** The publisher's own number or slug; null when the address names no single page. */
  readonly key: string | null;
  /** The edition's language where the host or the path names it, else null. */
  readonly lang: Language | null;
}

/** Reads an address; null for what is no `http` address. A missing scheme is forgiven, since pages print `kremlin.ru/d/68782`. */
export function readAddress(url: string | null | undefined): Address | null {
  const parsed = parse(url);
  if (parsed === null) return null;
  const host = parsed.hostname.toLowerCase();
  const format = PUBLISHERS.find((known) => known.hosts(host)) ?? null;
  return {
    publisher: format?.publisher ?? host.replace(EDITION, ''),
    key: format === null ? lastSlug(parsed) : format.keyOf(parsed),
    lang:
      /^(?:www\.)?(?:en|eng|english)\./.test(host) || /^\/en(?:\/|$)/.test(parsed.pathname)
        ? 'en'
        : /^(?:www\.)?(?:ru|rus)\./.test(host) || /^\/ru(?:\/|$)/.test(parsed.pathname)
          ? 'ru'
          : null,
  };
}

/** The host that stands for a publisher (`kremlin.ru` for every page of its sites); null when there is no address. For the record's id. */
export const publisherOf = (url: string | null | undefined): string | null => readAddress(url)?.publisher ?? null;

/** The publisher's own number or slug of a page; null when the address has none. */
export const keyOf = (url: string | null | undefined): string | null => readAddress(url)?.key ?? null;

const EDITION = /^(?:(?:www\d?|m|mobile|amp|en|eng|english|ru|rus|special)\.){1,3}(?=[^.]{1,63}\.)/;

function parse(url: string | null | undefined): URL | null {
  const text = (url ?? '').trim();
  if (text === '' || text.length > 4096 || /\s/.test(text)) return null;
  const full = /^https?:\/\//i.test(text) ? text : /^[a-z0-9][a-z0-9.-]{0,200}\.[a-z]{2,20}\//i.test(text) ? `http://${text}` : null;
  if (full === null) return null;
  try {
    return new URL(full);
  } catch {
    return null;
  }
}
