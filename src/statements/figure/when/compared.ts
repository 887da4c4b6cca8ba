import type { Clause, TimeExpression } from '../../../domain/index.js';
import type { Context } from '../../rule.js';

/** "Up 26 percent compared to last year" speaks about this year. */
export function comparedWith({ view }: Context, clause: Clause, time: TimeExpression): boolean {
  // "up by 13 percent on the 2015 result"
  if (
    time.grain === 'year' &&
    (view.form(time.first - 1) === 'on' || (view.form(time.first - 1) === 'the' && view.form(time.first - 2) === 'on'))
  )
    return true;
  // "three times as many as a year ago"
  if (view.form(time.first - 1) === 'as' && AS_MUCH.test(view.words(Math.max(clause.first, time.first - 3), time.first))) return true;
  // "half as many as in 2017"
  if (view.form(time.first - 1) === 'in' && view.form(time.first - 2) === 'as') return true;
  // "trade exceeded the 2022 level", «превысила уровень 2022 года»
  if (time.grain === 'year' && view.has(clause.first, time.first, 'exceeds-by', 'lags-by') && isLevelOf(view, time)) return true;
  const from = Math.max(clause.first, time.first - 5);
  // "more than twenty billion in March", "more than doubled last year": a bound of the amount compares no times
  const amounts = view.amounts(clause.first, time.first);
  return view.senses(from, time.first, 'compared').some((hit) => !amounts.some(({ first, last }) => hit.last >= first && hit.first < last));
}

const AS_MUCH = /(^| )as (many|much|high|large|big|low|often) as$/;

function isLevelOf(view: Context['view'], { first, last }: TimeExpression): boolean {
  if (/^(level|figure|result)s?$/.test(view.form(last))) return true;
  const at = /^(of|in|за)$/.test(view.form(first - 1)) ? first - 2 : first - 1;
  return /^(levels?|figures?|показател\p{L}+|уров\p{L}+)$/u.test(view.form(at));
}
