import type { Edtf } from '../../domain/index.js';
import type { Context } from '../rule.js';

/** A term told by its length or by the end of a season, as the time it runs out. Token positions. */
export interface Term {
  readonly due: Edtf;
  readonly first: number;
  readonly last: number;
}

/** «В течение пяти лет», «в двухмесячный срок», «до конца лета», "within six months", counted from the day of the record; null where none is. */
export function termIn({ view, scene }: Context, first: number, last: number): Term | null {
  const { date } = scene;
  if (date === null || !/^\d{4}-\d{2}/.test(date)) return null;
  for (const amount of view.amounts(first, last)) {
    const months = monthsOf(amount.unit ?? '', Number(amount.value));
    if (months !== null && isTerm(view.form(amount.first - 1), view.form(amount.first - 2)))
      return { due: later(date, months, amount.unit === 'years'), first: amount.first, last: amount.last };
  }
  for (let i = first; i < last; i++) {
    const form = view.form(i);
    if (form === 'полугода' && view.form(i - 1) === 'течение') return { due: later(date, 6, false), first: i, last: i + 1 };
    const told = /^(срок|сроки)$/.test(view.form(i + 1)) ? TERMS.find(([stem]) => form.startsWith(stem)) : undefined;
    if (told) return { due: later(date, told[1], false), first: i, last: i + 2 };
    if (form === 'до' && view.form(i + 1) === 'нового' && view.form(i + 2) === 'года')
      return { due: date.slice(0, 4), first: i, last: i + 3 };
    const season = form === 'до' && view.form(i + 1) === 'конца' ? SEASONS[view.form(i + 2)] : undefined;
    if (season) return { due: next(date, season), first: i, last: i + 3 };
  }
  return null;
}

/** Terms as adjectives, with their months. */
const TERMS: readonly (readonly [string, number])[] = [
  ['месячн', 1],
  ['двухмесячн', 2],
  ['трехмесячн', 3],
  ['четырехмесячн', 4],
  ['шестимесячн', 6],
  ['полугодов', 6],
  ['годичн', 12],
  ['годов', 12],
];
/** The last month of each season. */
const SEASONS: Readonly<Record<string, string>> = { весны: '05', лета: '08', осени: '11', зимы: '02' };

/** No term of talks is longer; nor would its year be one of four digits. */
const LONGEST = 100;

const isTerm = (before: string, farther: string): boolean =>
  /^(течение|within)$/.test(before) || (before === 'of' && farther === 'course') || /^(за|over)$/.test(before);

function monthsOf(unit: string, count: number): number | null {
  if (!Number.isInteger(count) || count <= 0 || count > LONGEST) return null;
  if (unit === 'years') return count * 12;
  return unit === 'months' ? count : null;
}

/** So many months on: the year where years are counted, else the month. */
function later(date: string, months: number, inYears: boolean): Edtf {
  const at = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(at / 12));
  return inYears ? year : `${year}-${String((at % 12) + 1).padStart(2, '0')}`;
}

function next(date: string, month: string): Edtf {
  const year = Number(date.slice(0, 4));
  return `${month >= date.slice(5, 7) ? year : year + 1}-${month}`;
}
