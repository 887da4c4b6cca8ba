import type { Amount, Clause } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import type { FoundPeriod } from './period.js';

/** "The choice made in spring to lay nine cables": when it was decided, not when it is to come about. */
export function isOfDecision({ view, scene }: Context, clause: Clause, { first }: Amount, { time }: FoundPeriod): boolean {
  if (time === null || scene.date === null || time.from > scene.date || time.last > first || time.first < clause.first) return false;
  let decided = false;
  for (let i = clause.first; i < first; i++) {
    const reading = view.token(i)?.reading;
    if (i < time.first || i >= time.last) decided ||= view.senseAtToken(i, 'decided') !== null;
    if (decided && i >= time.last && reading?.pos === 'infinitive') return true;
  }
  return false;
}

/** Growth "in the last two years" is told by the years that statistics have closed: said in 2013, of 2011 and 2012. */
export function inFullYears({ scene }: Context, dated: FoundPeriod): FoundPeriod {
  const [from, to] = dated.period.split('/');
  const year = scene.date?.slice(0, 4);
  const closed = inClosedMonths(dated, scene.date);
  if (closed) return closed;
  if (dated.time?.anchor !== 'relative' || !from || !to || to !== year || !/^\d{4}$/.test(from)) return dated;
  // in spring the year under way is not told of yet
  return Number(to) - Number(from) < 2 || Number(scene.date?.slice(5, 7)) > SPRING
    ? dated
    : { ...dated, period: `${from}/${Number(to) - 1}` };
}

const SPRING = 4;

/** "In the past seven months", said in September, is told of January to July. */
function inClosedMonths(dated: FoundPeriod, date: string | null): FoundPeriod | null {
  const [from, to] = dated.period.split('/');
  if (
    dated.time?.anchor !== 'relative' ||
    // «с начала года» goes up to the day
    !dated.time.period.includes('/') ||
    date === null ||
    !from ||
    to?.length !== 7 ||
    to !== date.slice(0, 7) ||
    from.slice(0, 4) !== to.slice(0, 4)
  )
    return null;
  const count = Number(to.slice(5)) - Number(from.slice(5));
  const left = Number(to.slice(5)) - count;
  if (count < 3 || left < 1 || left > 3) return null;
  return { ...dated, period: `${to.slice(0, 4)}-01/${to.slice(0, 5)}${String(count).padStart(2, '0')}` };
}

const NOW = /^(сейчас|сегодня|now|today|currently|presently|нынешний|present|moment)$/;
export const isNow = ({ view, scene }: Context, { period, time }: FoundPeriod): boolean =>
  period === scene.date?.slice(0, 4) && (time === null || NOW.test(view.form(time.last - 1)) || NOW.test(view.form(time.first)));

/** A time that is over and was told outside the clause. */
export function isPastElsewhere({ scene }: Context, { first, last }: Clause, { period, time }: FoundPeriod): boolean {
  if (scene.date === null || (time !== null && time.first >= first && time.last <= last)) return false;
  const end = period.split('/').at(-1) ?? '';
  return /^\d{4}/.test(end) && end < scene.date.slice(0, end.length);
}
