import type { Sentence, TimeExpression, TokenRange } from '../../domain/index.js';
import type { Context } from '../rule.js';
import { documentsIn } from './document/document.js';
import type { DocumentPhrase } from './document/document-phrase.js';
import type { Told } from './told.js';

/** «25 лет подписания», "the 20th anniversary of the Treaty, on December 8": so many years before the record. */
export function byAnniversary(context: Context, sentence: Sentence, document: DocumentPhrase): Told | null {
  const { view, scene } = context;
  if (scene.date === null) return null;
  const from = Math.max(sentence.first, document.first - 14);
  const to = Math.min(sentence.last, document.last + 10);
  for (const hit of view.senses(from, to, 'document-anniversary')) {
    if (hit.first >= document.first && hit.first < document.last) continue;
    if (documentsIn(context, sentence).some((other) => other !== document && isBetween(other, hit, document))) continue;
    const years = yearsOf(context, sentence, hit);
    if (!years) continue;
    const spoken = yearSpokenOf(context, sentence, scene.date);
    const year = String(Number(spoken) - years.count);
    const day = view.times(sentence.first, sentence.last).find((time) => isDayOf(context, time, spoken, document));
    return { period: day ? year + day.period.slice(4) : year, first: years.first, last: hit.last, anniversary: true };
  }
  return null;
}

/** How many years an anniversary counts: in digits («25-летие», "the 20th anniversary") or in words («пятая годовщина»). */
function yearsOf({ view, text }: Context, sentence: Sentence, hit: TokenRange): { readonly count: number; readonly first: number } | null {
  for (let i = hit.first; i >= Math.max(sentence.first, hit.first - 3); i--) {
    const token = view.token(i);
    const digits = token ? /^(\d{1,3})(?:$|-|th|st|nd|rd)/.exec(text.slice(token.start, token.end)) : null;
    if (digits) return { count: Number(digits[1]), first: i };
  }
  for (let i = hit.last - 1; i >= Math.max(sentence.first, hit.first - 3); i--) {
    for (const { sense } of view.senses(i, hit.last)) {
      const told = /^anniversary-of-(\d+)$/.exec(sense);
      if (told) return { count: Number(told[1]), first: i };
    }
  }
  return null;
}

/**
 * The day on which the anniversary falls: one told without its year ("on December 8"), or told with it right after the title ("(August 4,
 * 2017)", «которое приходится на 4 августа текущего года»). Never the day of the record: that is when it was spoken of.
 */
function isDayOf(
  { view, scene }: Context,
  { grain, anchor, period, first, last }: TimeExpression,
  year: string,
  document: DocumentPhrase,
): boolean {
  if (grain !== 'day' || period.length !== 10 || period === scene.date || view.has(first, last, 'document-today')) return false;
  return anchor === 'relative' || (period.startsWith(year) && first >= document.last && first <= document.last + DAY_WITHIN);
}
/** How far after the title the day of its anniversary may stand. */
const DAY_WITHIN = 8;

/** Another document stands nearer to the anniversary. */
const isBetween = (other: DocumentPhrase, hit: TokenRange, document: DocumentPhrase): boolean =>
  hit.first < document.first
    ? other.first >= hit.first && other.first < document.first
    : other.first >= document.last && other.first < hit.first;

/** The year in which the anniversary falls: "next year we will mark …", else that of the record. */
function yearSpokenOf({ view }: Context, sentence: Sentence, date: string): string {
  const named = view
    .times(sentence.first, sentence.last)
    .find((time) => time.grain === 'year' && time.anchor === 'relative' && time.period.length === 4);
  return named && Math.abs(Number(named.period) - Number(date.slice(0, 4))) <= 1 ? named.period : date.slice(0, 4);
}
