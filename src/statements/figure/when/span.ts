import type { Amount, Clause, Edtf, TimeExpression } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import type { FoundPeriod } from './period.js';

/** «за десять лет добыча упала», «за полгода охватили …»: the years, or the half-year, that end with the record's; told from token `from` on. */
export function spanUpToNow({ view, scene }: Context, clause: Clause, amount: Amount, from = clause.first): FoundPeriod | null {
  if (scene.date === null || amount.of === 'money' || !view.has(from, from > clause.first ? amount.first : clause.last, 'within-span'))
    return null;
  // «поставлена цель удвоить торговлю за пять лет»: the years to come
  if (view.has(clause.first, amount.first, 'goal-noun')) return null;
  const year = Number(scene.date.slice(0, 4));
  const month = Number(scene.date.slice(5, 7));
  if (view.has(from, clause.last, 'half-year-span')) return month > 5 && month < 9 ? { period: `${year}-01/${year}-06`, time: null } : null;
  const span = view
    .amounts(from, clause.last)
    .find((span) => span.unit === 'years' && (isWithinSpan(view, span.first) || isOverSpan(view, span)));
  const years = Number(span?.value);
  // "over ten years" tells how long it took, not that it was more
  const growth = amount.of === 'ratio' || amount.of === 'percent';
  if (!span || (span.hedge !== 'exact' && !(growth && isOverSpan(view, span))) || !Number.isInteger(years) || !isOver(view, clause))
    return null;
  return { period: `${year - years}/${year}`, time: null };
}

/** «до Нового года», "by New Year", «в целом за год», "for the full year": of the year under way. */
function ofWholeYear({ view, scene }: Context, { first, last }: Clause): Edtf | null {
  return scene.date !== null && WHOLE_YEAR.test(view.words(first, last)) ? scene.date.slice(0, 4) : null;
}
const WHOLE_YEAR =
  /(^| )(до Нового|к Новому|под Новый|(by|before) (the )?New Year|(в целом|всего) за год|(за|по) год[уа]? в целом|(for|over) the (full|whole|entire) year|for the year as a whole)( |[,.]|$)/i;

/** "To reach six billion over four years", «за десять лет довести»: what is aimed at is of the year that ends them. */
export function aimedAt(context: Context, clause: Clause, amount: Amount): Edtf | null {
  return ofWholeYear(context, clause) ?? yearsAhead(context, clause, amount);
}

function yearsAhead({ view, scene }: Context, clause: Clause, amount: Amount): Edtf | null {
  if (scene.date === null || amount.unit === 'years') return null;
  const span = view.amounts(clause.first, clause.last).find(({ unit }) => unit === 'years');
  const years = Number(span?.value);
  // "over ten years" is no bound here
  const over = span !== undefined && view.form(span.first) === 'over';
  if (
    !span ||
    (span.hedge !== 'exact' && !over) ||
    !Number.isInteger(years) ||
    !AHEAD.test(view.words(Math.max(clause.first, span.first - 4), span.first + (over ? 1 : 0)))
  )
    return null;
  const year = Number(scene.date.slice(0, 4));
  // "75 billion over five years", «за пять лет построим сорок школ»: all those years; what is to be reached is of their end
  const spent =
    (amount.of === 'money' || amount.of === 'count') && !TO.test(view.form(amount.first - 1)) && !TO.test(view.form(amount.first));
  const along = ALONG.test(view.words(Math.max(clause.first, span.first - 4), span.first + (over ? 1 : 0)));
  return spent && along ? `${year}/${year + years}` : String(year + years);
}
const ALONG = /(^| )(over|over the (next|coming)|за|в течение|на протяжении)$/i;
const TO = /^(to|до|at|of|на)$/;
const AHEAD = /(^| )(over|within|in|in the (course|space) of|over the (next|coming)|за|в течение|через|на протяжении)$/i;

/** «за десять лет», "in two years", "over these six years". */
function isWithinSpan(view: Context['view'], first: number): boolean {
  const link = /^(these|the|those|last|past)$/.test(view.form(first - 1)) ? view.form(first - 2) : view.form(first - 1);
  return /^(за|in|over|within)$/.test(link);
}

const isOverSpan = (view: Context['view'], { first }: Amount): boolean => view.form(first) === 'over';

function isOver(view: Context['view'], { first, last }: Clause): boolean {
  let verb = false;
  for (let i = first; i < last; i++) {
    const reading = view.token(i)?.reading;
    if (reading?.tense === 'past' || (reading?.short && reading.pos === 'participle')) return true;
    verb ||= reading?.pos === 'verb' || reading?.pos === 'infinitive';
  }
  // «…, а за пять лет – на сорок процентов»: goes on with what was told
  return !verb && /^(а|and|while)$/.test(view.form(first));
}

/** «Прошлогодний экспорт дал девять миллионов»: a year that an adjective tells. */
export function yearOfAdjective({ view, scene, analysed }: Context, { first }: Clause, amount: Amount): Edtf | null {
  if (scene.date === null || analysed.lang !== 'ru') return null;
  for (let i = amount.first - 1; i >= first; i--) {
    const back = ADJECTIVES.get(view.form(i).slice(0, 9));
    // «больше прошлогоднего»: only compared with
    if (
      back !== undefined &&
      /^(объем|объём|экспорт|импорт|товарооборот|оборот|показатель|торговля|прирост|рост|итог|результат)/.test(view.form(i + 1))
    )
      return String(Number(scene.date.slice(0, 4)) - back);
  }
  return null;
}
const ADJECTIVES: ReadonlyMap<string, number> = new Map([
  ['прошлогод', 1],
  ['позапрошл', 2],
]);

/** "In the year to June 2024", "in the four quarters to the end of Q2 2024": the twelve months that end with it. */
export function yearUpTo({ view }: Context, { first }: Clause, { first: at, period }: TimeExpression): Edtf | null {
  if (!UP_TO.test(view.words(Math.max(first, at - 7), at + 1))) return null;
  const [, year, month] = /(\d{4})-(\d\d)$/.exec(period) ?? [];
  if (!year || !month) return null;
  const next = (Number(month) % 12) + 1;
  const from = next === 1 ? Number(year) : Number(year) - 1;
  return `${from}-${String(next).padStart(2, '0')}/${year}-${month}`;
}
const UP_TO = /(the year|twelve months|12 months|four quarters) (to|ending|ended)( |$)/i;
