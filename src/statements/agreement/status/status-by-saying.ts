import type { Agreement, SenseHit, TokenRange } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import type { DocumentPhrase } from '../document/document-phrase.js';
import { isCarriedThrough } from './status-by-effect.js';

/** What the sayings of each sense tell of a paper. */
const SAYS: Readonly<Record<string, Agreement['status']>> = {
  'paper-signed': 'signed',
  'paper-due': 'to-be-signed',
  'paper-in-work': 'in-preparation',
  'paper-holds': 'in-force',
  'paper-carried': 'in-implementation',
  'paper-over': 'expired',
};
export const SAYINGS = [...Object.keys(SAYS), 'paper-followed'] as const;

/** How far before the title a saying may end, and how far behind it one may begin. */
const BEFORE = 5;
const BEHIND = 6;

/**
 * How a paper stands by a saying beside its title: "within reach", «даёт плоды». Null where none stands near, where another paper stands
 * nearer to it, and where a verb of signing or adopting already tells more.
 */
export function bySaying(
  { view }: Context,
  clause: TokenRange,
  { first, last, head }: DocumentPhrase,
  others: readonly DocumentPhrase[],
): { readonly status: Agreement['status']; readonly by: SenseHit } | null {
  let best: SenseHit | null = null;
  for (const hit of view.senses(Math.max(clause.first, first - LONGEST), Math.min(clause.last, last + LONGEST), ...SAYINGS)) {
    if (hit.first < last && hit.last > head.first) continue;
    const ahead = hit.first < first;
    if (ahead ? first - hit.last > BEFORE : hit.first - last > BEHIND) continue;
    if (others.some((other) => other.head !== head && (ahead ? other.first >= hit.last && other.last <= first : isBetween(other, hit))))
      continue;
    if (best === null || distance(hit) < distance(best)) best = hit;
  }
  if (best === null) return null;
  if (best.sense === 'paper-followed')
    return { status: isCarriedThrough({ head }, view.form(head.first)) ? 'in-implementation' : 'in-force', by: best };
  return { status: SAYS[best.sense] ?? null, by: best };

  function isBetween(other: DocumentPhrase, hit: SenseHit): boolean {
    return other.first >= last && other.last <= hit.first;
  }
  function distance(hit: SenseHit): number {
    return hit.first < first ? first - hit.last : hit.first - last;
  }
}
/** How far a saying and what may stand between reach. */
const LONGEST = 14;
