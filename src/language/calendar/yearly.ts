import type { CivilDate } from '../../domain/index.js';
import { type Interval, twoYearsOf } from './interval.js';
import type { Lean } from './part.js';

/** A school or financial year: named by the two calendar years that it lies in. */
export type Yearly = 'school' | 'financial';

/** The month from which one speaks of the new one: pupils and ministries of finance look ahead in summer. */
const TURNS: Readonly<Record<Yearly, number>> = { school: 8, financial: 7 };

/** "This academic year", «в прошлом финансовом году». */
export function yearlyOf(kind: Yearly, { year, month }: CivilDate, lean: Lean): Interval {
  const begun = month >= TURNS[kind] ? year : year - 1;
  return twoYearsOf(begun + (lean === 'past' ? -1 : lean === 'future' ? 1 : 0));
}
