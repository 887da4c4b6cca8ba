import type { Sentence } from '../../domain/index.js';
import type { Context } from '../rule.js';
import type { Deed } from './deed/deed.js';
import { isDeedNoun } from './deed/deed-noun.js';

/**
 * The deeds of a list: "committed to: expand trade; train pilots", or one a line with a dash or a number before it. Empty unless two or more
 * follow the colon and each of them begins with its deed.
 */
export function listedDeeds(context: Context, sentence: Sentence, after: number): Deed[] {
  const { view } = context;
  let colon = after;
  while (colon < Math.min(sentence.last, after + REACH) && view.form(colon) !== ':') colon++;
  if (view.form(colon) !== ':') return [];
  const out: Deed[] = [];
  let from = colon + 1;
  let end = sentence.last;
  for (;;) {
    if (from >= end) {
      const next = nextItem(context, end);
      if (!next) break;
      from = next.first;
      end = next.last;
    }
    const head = headOf(context, from, end);
    if (head < 0) break;
    let last = head + 1;
    while (last < end && view.form(last) !== ';') last++;
    out.push({ head, first: head, last, shape: 'infinitive' });
    from = last + 1;
  }
  return out.length > 1 ? out : [];
}

/** The line that goes on with the list: after a dash or a number, which may stand by itself, or after a line that ends with a semicolon. */
function nextItem({ view }: Context, end: number): Sentence | null {
  const next = view.sentenceOf(end);
  if (!next) return null;
  if (next.last - next.first <= 2 && isBullet(view.form(next.first))) return view.sentenceOf(next.last);
  return isBullet(view.form(next.first)) || view.form(end - 1) === ';' ? next : null;
}

/** How far behind its mark the colon may stand, in tokens. */
const REACH = 24;
const BULLET = /^([-–—•*·]|\d{1,2}|\)|\.|and|и|to|,|а|также)$/;
const isBullet = (form: string): boolean => BULLET.test(form);

/** The verb or noun of action that an item begins with, or -1. */
function headOf({ view, analysed }: Context, first: number, end: number): number {
  let at = first;
  while (at < end && (isBullet(view.form(at)) || view.tokens[at]?.reading?.pos === 'adverb')) at++;
  const token = view.tokens[at];
  if (!token || at >= end || at - first > 5) return -1;
  if (analysed.lang === 'ru') return token.reading?.pos === 'infinitive' || isDeedNoun(token, 'ru') ? at : -1;
  if (view.form(at).endsWith('s') || token.reading?.tense === 'past') return -1;
  return view.senseAtToken(at, 'deed-verb', 'help-deed', 'build-deed', 'loose-deed') !== null ? at : -1;
}
