import type { Edtf, StateOfPlay, TimeExpression } from '../../domain/index.js';
import type { Context } from '../rule.js';
import type { Deed } from './deed/deed.js';
import { isKeptContact } from './deed/deed-of-contact.js';
import { termIn } from './term.js';

/** How far it is: what is said to go on is in progress, except that contacts to be kept up are as good as new. */
export function playOf(context: Context, first: number, deed: Deed, usual: StateOfPlay | null): StateOfPlay | null {
  if (usual === 'fulfilled' || usual === 'stalled' || isKeptContact(context, deed)) return usual;
  // a principle, not a step: "agreed that a war should never be fought"
  if (deed.shape === 'clause' && context.view.has(deed.first, deed.head, 'must-do')) return null;
  const from = Math.max(first, deed.first - 6);
  // "remains committed": held to before
  if (usual === null && context.view.has(Math.max(0, first - 6), first, 'held-again')) return 'in-progress';
  if (usual === 'new' && context.view.has(Math.max(0, first - 3), first + 1, 'reaffirmed.ru')) return 'in-progress';
  if (usual === 'new' && context.view.has(Math.max(context.view.clauseOf(first)?.first ?? first, first - 4), first, 'as-before.ru'))
    return 'in-progress';
  return context.view
    .senses(from, Math.min(deed.last, deed.head + 4), 'continuing')
    .some(({ first: at, last }) => !(context.view.form(at) === 'уже' && SOON.test(context.view.form(last))))
    ? 'in-progress'
    : usual;
}

/** «Уже в сентябре», «уже к лету»: early, not under way. */
const SOON =
  /^(в|во|к|ко|до|с|со|на|летом|осенью|зимой|весной|завтра|скоро|вскоре|этой|этим|этого|следующей|следующим|ближайшей|ближайшим)$/;

/** Until when: a time in the words of the deed that is not over on the day of the record. `ahead`: the deed is still to be done. */
export function dueOf(context: Context, first: number, last: number, ahead: boolean): { due: Edtf; first: number; last: number } | null {
  const { view, scene } = context;
  for (const time of view.times(first, last)) {
    // «с октября откроем рынок»: from a time to come on
    const toCome = scene.date !== null && time.from > scene.date;
    if ((time.modifier === 'since' && !toCome) || time.modifier === 'after') continue;
    // «не в этом, а в следующем году»
    if (view.has(Math.max(first, time.first - 2), time.first, 'not')) continue;
    // «договорённостей, достигнутых 5 марта»: when it was reached, not until when
    const near = Math.max(first, time.first - 4);
    if (view.has(near, time.first, 'reached') && !(toCome && view.has(near, time.first, 'documents-ahead'))) continue;
    if (
      NOW.test(view.form(time.first)) ||
      THIS_MOMENT.test(view.words(time.first, time.last)) ||
      view.senseAtToken(time.first - 1, 'earlier-than-now') !== null
    )
      continue;
    // «поручил погасить до 1 июля»: the verb is past, the day without a year is not
    const coming =
      ahead && (time.modifier === 'until' || time.modifier === 'by') ? nextYear(view.words(time.first, time.last), time, scene.date) : null;
    if (coming) return { due: coming, first: time.first, last: time.last };
    if (scene.date === null || time.to < scene.date || (time.from === scene.date && time.to === scene.date)) continue;
    if (time.from < scene.date && time.modifier === null && time.grain !== 'year') continue;
    // «в ближайшие пять лет»: when they are over
    const isSpan = time.grain === 'span' && time.from <= scene.date;
    return { due: (isSpan && time.period.split('/')[1]) || time.period, first: time.first, last: time.last };
  }
  return ahead ? termIn(context, first, last) : null;
}

/** The same day a year on, where no year is told and the day read is the last one. */
function nextYear(words: string, { period, to, grain }: TimeExpression, date: string | null): Edtf | null {
  if (date === null || to >= date || /\d{4}/.test(words) || (grain !== 'day' && grain !== 'month')) return null;
  const moved = period.replace(/\d{4}/g, (year) => String(Number(year) + 1));
  return moved > date && !/-02-29/.test(moved) ? moved : null;
}

const THIS_MOMENT = /\b(moment|time|hour|stage|juncture|days)\b/i;
/** "Currently" tells no term. */
const NOW = /^(now|currently|presently|today|nowadays|сейчас|сегодня|ныне|нынче)$/;
