import { addDays, addMonths, type CivilDate, dayNumber, daysInMonth } from '../../domain/index.js';
import { dayOf, type Interval, monthOf, monthsOf, type Season, seasonOf, weekOf, yearOf } from './interval.js';

/** Which way a date without a year lies: told by an adjective ("last September") or guessed from the clause. */
export type Lean = 'past' | 'future' | 'this';

/**
 * A piece of the calendar as it is worded: the year may be untold (`null`). `lean` is set where an adjective decides it.
 * `fixed` pieces are resolved already.
 */
export type Part =
  | { readonly at: 'year'; readonly year: number; readonly relative: boolean }
  | { readonly at: 'month'; readonly year: number | null; readonly month: number; readonly lean: Lean | null; readonly relative: boolean }
  | { readonly at: 'day'; readonly year: number | null; readonly month: number; readonly day: number; readonly relative: boolean }
  | { readonly at: 'weekday'; readonly weekday: number; readonly lean: Lean | null }
  | { readonly at: 'season'; readonly year: number | null; readonly season: Season; readonly lean: Lean | null; readonly relative: boolean }
  /** Quarters, halves, "the first N months": of this year unless told. */
  | {
      readonly at: 'months';
      readonly year: number | null;
      readonly first: number;
      readonly count: number;
      readonly grain: 'quarter' | 'half' | 'span';
      readonly relative: boolean;
    }
  | { readonly at: 'fixed'; readonly interval: Interval; readonly relative: boolean };

const HALF_YEAR = 183;
const FAR = 240;

const days = (year: number, month: number, day: number): number => dayNumber({ year, month, day: Math.min(day, daysInMonth(year, month)) });

/**
 * The year of a month or day told without one. Past: the latest that has begun; future: the next that is not over. Where the clause says
 * nothing it is the year of the record, unless that date is more than eight months off and its neighbour less than half a year.
 */
export function impliedYear(month: number, day: number | null, ref: CivilDate, lean: Lean | null): number {
  const from = (year: number): number => days(year, month, day ?? 1);
  const to = (year: number): number => days(year, month, day ?? daysInMonth(year, month));
  const now = dayNumber(ref);
  const { year } = ref;
  if (lean === 'past') return from(year) <= now ? year : year - 1;
  if (lean === 'future') return to(year) >= now ? year : year + 1;
  if (lean === null) {
    const distance = from(year) - now;
    if (distance > FAR && now - to(year - 1) < HALF_YEAR) return year - 1;
    if (distance < -FAR && from(year + 1) - now < HALF_YEAR) return year + 1;
  }
  return year;
}

/** The month an adjective points to: "last September" is over already, "next June" has not begun. */
function adjectiveYear(month: number, ref: CivilDate, lean: Lean): number {
  if (lean === 'past') return month < ref.month ? ref.year : ref.year - 1;
  if (lean === 'future') return month > ref.month ? ref.year : ref.year + 1;
  return ref.year;
}

const SEASON_MONTH: Readonly<Record<Season, number>> = { winter: 1, spring: 4, summer: 7, autumn: 10 };

function seasonYear(season: Season, ref: CivilDate, lean: Lean | null): number {
  const now = dayNumber(ref);
  const holds = (year: number): boolean => {
    const { from, to } = seasonOf(year, season);
    return now >= days(+from.slice(0, 4), +from.slice(5, 7), 1) && now <= days(+to.slice(0, 4), +to.slice(5, 7), 31);
  };
  const held = holds(ref.year) ? ref.year : holds(ref.year + 1) ? ref.year + 1 : null;
  if (held !== null) return held;
  return impliedYear(SEASON_MONTH[season], null, ref, lean);
}

/** The month from which one looks forward to winter. */
const AUTUMN = 9;

/** The interval a part names; null when it cannot be told (no reference date) or is no date of the calendar. */
export function resolvePart(part: Part, ref: CivilDate | null, lean: Lean | null): Interval | null {
  switch (part.at) {
    case 'year':
      return yearOf(part.year);
    case 'fixed':
      return part.interval;
    case 'month': {
      const year =
        part.year ?? (ref ? (part.lean ? adjectiveYear(part.month, ref, part.lean) : impliedYear(part.month, null, ref, lean)) : null);
      return year === null ? null : monthOf(year, part.month);
    }
    case 'day': {
      const year = part.year ?? (ref ? impliedYear(part.month, part.day, ref, lean) : null);
      return year === null || part.day > daysInMonth(year, part.month) ? null : dayOf({ year, month: part.month, day: part.day });
    }
    case 'season': {
      if (part.year !== null) return seasonOf(part.year, part.season);
      if (!ref) return null;
      if (part.lean === 'past' || part.lean === 'future') return seasonOf(adjectiveSeason(part.season, ref, part.lean), part.season);
      // "this winter" said in autumn is the one to come, unless what is told is over
      if (part.season === 'winter' && ref.month >= AUTUMN && ref.month < 12 && lean !== 'past') return seasonOf(ref.year + 1, 'winter');
      return seasonOf(seasonYear(part.season, ref, part.lean ?? lean), part.season);
    }
    case 'months': {
      if (part.year !== null) return monthsOf(part.year, part.first, part.count, part.grain);
      if (!ref) return null;
      // "Nine months" said in February are the last year's, as is a fourth quarter that has been: this year's are not over yet.
      const begun = part.grain === 'span' ? part.first + part.count - 1 <= ref.month : part.first <= ref.month;
      const back = !begun && (part.grain === 'span' ? lean !== 'future' : lean === 'past');
      return monthsOf(back ? ref.year - 1 : ref.year, part.first, part.count, part.grain);
    }
    case 'weekday':
      return ref ? weekdayOf(part.weekday, ref, part.lean, lean) : null;
  }
}

/** The last season that is over, or the next that has not begun. */
function adjectiveSeason(season: Season, ref: CivilDate, lean: 'past' | 'future'): number {
  const now = dateKey(ref);
  for (let step = 0; step < 3; step++) {
    const year = lean === 'past' ? ref.year + 1 - step : ref.year + step;
    const { from, to } = seasonOf(year, season);
    if (lean === 'past' ? to < now : from > now) return year;
  }
  return ref.year;
}

const dateKey = (date: CivilDate): string => dayOf(date).from;

/** Monday is 1. "Last" and "next" mean the week before and after; else the nearest that the clause allows. */
function weekdayOf(weekday: number, ref: CivilDate, told: Lean | null, lean: Lean | null): Interval {
  const monday = weekOf(ref, 0).from;
  const inWeek = addDays({ year: +monday.slice(0, 4), month: +monday.slice(5, 7), day: +monday.slice(8) }, weekday - 1);
  if (told) return dayOf(addDays(inWeek, told === 'past' ? -7 : told === 'future' ? 7 : 0));
  const offset = dayNumber(inWeek) - dayNumber(ref);
  if (lean === 'past' && offset > 0) return dayOf(addDays(inWeek, -7));
  if (lean === 'future' && offset < 0) return dayOf(addDays(inWeek, 7));
  return dayOf(inWeek);
}

export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';
const MONTHS_IN: Readonly<Record<'month' | 'quarter' | 'year', number>> = { month: 1, quarter: 3, year: 12 };

/** A date moved by a count of units; a half of a year is six months, halves of less are dropped. */
export function moved(ref: CivilDate, unit: TimeUnit, count: number): CivilDate {
  if (unit === 'day' || unit === 'week') return addDays(ref, Math.round(count * (unit === 'week' ? 7 : 1)));
  return addMonths(ref, Math.round(count * MONTHS_IN[unit]));
}

/** "N units ago" and "in N units": a year counted in years, a month in months or half years, a day in days and weeks. */
export function momentOf(ref: CivilDate, unit: TimeUnit, count: number): Interval {
  const at = moved(ref, unit, count);
  if (unit === 'year' && Number.isInteger(count)) return yearOf(at.year);
  return unit === 'day' || unit === 'week' ? dayOf(at) : monthOf(at.year, at.month);
}

/** "The past five years", "the next two months": between the record's date and that date moved. */
export function stretchOf(ref: CivilDate, unit: TimeUnit, count: number, back: boolean): Interval {
  const other = moved(ref, unit, back ? -count : count);
  const [a, b] = back ? [other, ref] : [ref, other];
  const text =
    unit === 'year' && Number.isInteger(count)
      ? (d: CivilDate) => yearOf(d.year).period
      : unit === 'day' || unit === 'week'
        ? dateKey
        : (d: CivilDate) => monthOf(d.year, d.month).period;
  return { period: `${text(a)}/${text(b)}`, from: dateKey(a), to: dateKey(b), grain: 'span' };
}
