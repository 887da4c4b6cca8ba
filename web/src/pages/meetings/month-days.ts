import type { Meeting } from '../../api/ledger-types.js';
import { daysOf } from '../../text/edtf-days.js';

const DAY = 86_400_000;

/** Weeks of a month (`2022-06`), Monday first; days that are not of it are null. */
export function weeksOf(month: string): readonly (readonly (string | null)[])[] {
  const days = daysOf(month);
  if (!days) return [];
  const before = (days.first.getUTCDay() + 6) % 7;
  const cells: (string | null)[] = Array.from({ length: before }, () => null);
  for (let at = days.first.getTime(); at <= days.last.getTime(); at += DAY) cells.push(new Date(at).toISOString().slice(0, 10));
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** Meetings by the days they were on, only those whose days are told. A visit of several days is on each. */
export function byDay(meetings: readonly Meeting[]): ReadonlyMap<string, readonly Meeting[]> {
  const found = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    if (meeting.date === null || !/^\d{4}-\d{2}-\d{2}/.test(meeting.date)) continue;
    const days = daysOf(meeting.date);
    if (!days || days.last.getTime() - days.first.getTime() > 60 * DAY) continue;
    for (let at = days.first.getTime(); at <= days.last.getTime(); at += DAY) {
      const day = new Date(at).toISOString().slice(0, 10);
      found.set(day, [...(found.get(day) ?? []), meeting]);
    }
  }
  return found;
}

/** Months in which there was a meeting, in their order. */
export const monthsOf = (meetings: readonly Meeting[]): readonly string[] =>
  [...new Set(meetings.flatMap(({ date }) => (date !== null && /^\d{4}-\d{2}/.test(date) ? [date.slice(0, 7)] : [])))].sort();
