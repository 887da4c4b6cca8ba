import type { Context } from '../rule.js';
import type { Deed } from './deed/deed.js';
import { isDeedNoun } from './deed/deed-noun.js';

/** Another deed of the same undertaking: where the words before it end, and its own head. */
export interface Also {
  readonly end: number;
  readonly head: number;
}

const AND = new Set(['и', 'and']);

/**
 * Things to be built or opened that are told in one breath count one by one: «открытие центра, а также сооружение храма», "consulates in A
 * and in B", «строительство театра и центра». Verbs in a row are one deed.
 */
export function alsoIn(context: Context, deed: Deed): Also[] {
  const { view, analysed } = context;
  if (!view.has(Math.min(deed.first, deed.head), Math.min(deed.last, deed.head + 4), 'build-deed', 'carry-out')) return [];
  const out: Also[] = [];
  for (let i = deed.head + 1; i < deed.last - 1; i++) {
    const form = view.form(i);
    const also =
      (form === 'а' && view.form(i + 1) === 'также') || (form === 'as' && view.form(i + 1) === 'well' && view.form(i + 2) === 'as');
    if ((!also && !AND.has(form)) || isBetween(context, deed.head, i)) continue;
    const from = also ? i + (form === 'а' ? 2 : 3) : i + 1;
    const head = nextNoun(context, from, Math.min(deed.last, from + 5));
    if (head < 0) continue;
    const noun = view.tokens[head];
    const isDeed = noun !== undefined && isDeedNoun(noun, analysed.lang) && view.senseAtToken(head, 'build-deed') !== null;
    const isPlace = endsAPlace(context, i) && startsAPlace(context, from);
    const isThing =
      view.senseAtToken(head, 'undertaking', 'concrete-thing') !== null &&
      view.has(deed.head, i, 'undertaking', 'concrete-thing') &&
      view.tokens[head]?.reading?.number !== 'plur';
    if ((also && isDeed) || isPlace || (isThing && !isDeed)) out.push({ end: i, head });
  }
  return out;
}

function nextNoun({ view }: Context, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const { reading, word } = view.tokens[i] ?? {};
    if (reading?.pos === 'noun' || view.mentions(i, i + 1, 'place').length > 0) return i;
    if (word?.kind === 'punctuation' || reading?.pos === 'verb') return -1;
  }
  return -1;
}

/** «Между Россией и Европейским союзом»: one thing between two. */
function isBetween({ view }: Context, first: number, at: number): boolean {
  for (let i = Math.max(first, at - 6); i < at; i++) if (/^(между|between)$/.test(view.form(i))) return true;
  return false;
}

const endsAPlace = ({ view }: Context, at: number): boolean =>
  view.mentions(Math.max(0, at - 3), at, 'place').some((place) => place.last === at);
const startsAPlace = ({ view }: Context, at: number): boolean =>
  view.mentions(at, at + 2, 'place').some((place) => place.first === at || /^(в|in)$/.test(view.form(at)));
