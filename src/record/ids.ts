import { hash } from 'node:crypto';
import type { Page, StatementKind } from '../domain/index.js';

const sha256 = (text: string): string => hash('sha256', text);

/**
 * `publisher:lang:key`, safe in an address. Where the publisher has no number of its own for the page, the input's id stands in,
 * and where there is none, the page's hash; an unknown publisher is the address's host, or `local`.
 */
export function recordId(page: Page): string {
  const publisher = page.publisher ?? hostOf(page.url) ?? 'local';
  const key = page.key ?? page.inputId ?? page.sha256.slice(0, 12);
  return `${safe(publisher)}:${page.lang}:${safe(key)}`;
}

/** Letters and digits of any script, dots, dashes and underscores; what had to be changed carries a hash, so that two never become one. */
function safe(part: string): string {
  const clean = part.replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 120);
  return clean === part && part !== '' ? part : `${clean}-${sha256(part).slice(0, 8)}`;
}

function hostOf(url: string | null): string | null {
  const host = url === null ? undefined : /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url)?.[1];
  return host ? host.toLowerCase().replace(/^www\./, '') : null;
}

/**
 * Ids of one record's statements, `<record id>#figure-3f9a01c2`: hashed from what record it stands in, its kind and its words. A page read
 * twice, or by a later Readout, keeps its ids. White space does not count; statements with one quote are told apart by their order.
 */
export class StatementIds {
  private readonly seen = new Map<string, number>();

  constructor(private readonly record: string) {}

  next(kind: StatementKind, quote: string): string {
    const base = `${this.record}\n${kind}\n${quote.replace(/\s+/g, ' ').trim()}`;
    const ordinal = this.seen.get(base) ?? 0;
    this.seen.set(base, ordinal + 1);
    return `${this.record}#${kind}-${sha256(ordinal === 0 ? base : `${base}\n${ordinal}`).slice(0, 10)}`;
  }
}
