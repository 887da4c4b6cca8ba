import type { IsoDate, Office, PersonEntry, StateCode, Tenure } from '../../domain/index.js';

/** Compares two dates at the precision that both have: `2008` and `2008-05-07` are equal. Negative, zero or positive. */
export function comparePartial(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Whether the office was held on the date. Both ends count: on the day of a handover two people hold it, and a tenure known only by
 * its years holds through the whole of its first and last year — it is known no better.
 */
export function holdsAt(tenure: Tenure, date: IsoDate): boolean {
  return comparePartial(tenure.from, date) <= 0 && (tenure.to === null || comparePartial(date, tenure.to) <= 0);
}

/** Those who held the office of the state on the date, in the order of `people`; `state` null asks for offices without a state code. */
export function findHolders(people: readonly PersonEntry[], office: Office, state: StateCode | null, date: IsoDate): PersonEntry[] {
  return people.filter((entry) =>
    entry.tenures.some((tenure) => tenure.office === office && tenure.state === state && holdsAt(tenure, date)),
  );
}
