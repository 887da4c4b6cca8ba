import type { Edtf, IsoDate, StateCode } from '../domain/index.js';
import { compare } from './citation.js';
import type { ContactLine } from './contacts/contact-line.js';
import type { Undertaking } from './undertakings/undertaking.js';
import { dayOf, daysOf, lastDay } from './when.js';

/** Something with a date: what has to be done by it, what runs until it, who is to meet on it. */
export interface DueItem {
  readonly id: string;
  readonly what: 'commitment' | 'document' | 'contact';
  readonly states: readonly StateCode[];
  /** As told. */
  readonly date: Edtf;
  /** Its last day. */
  readonly day: IsoDate;
  /** Days from the day asked about to it; below zero when it is over. */
  readonly days: number;
  readonly status: Undertaking['status'] | ContactLine['status'];
  readonly undertaking: Undertaking | null;
  readonly contact: ContactLine | null;
}

export interface Due {
  /** The nearest first. */
  readonly ahead: readonly DueItem[];
  /** Over, without a record that reports it done, held, renewed or called off; the latest first. */
  readonly passed: readonly DueItem[];
}

const SETTLED = new Set<DueItem['status']>(['kept', 'partly', 'superseded', 'held', 'cancelled', 'recurring']);

/** What falls due after `asOf` and what passed before it, at most `within` days away. */
export function due(undertakings: readonly Undertaking[], contacts: readonly ContactLine[], asOf: IsoDate, within = Infinity): Due {
  const today = dayOf(asOf) ?? 0;
  const items: DueItem[] = [];
  const add = (item: Omit<DueItem, 'day' | 'days' | 'date'>, date: Edtf | null): void => {
    const day = lastDay(date);
    if (date === null || day === null || SETTLED.has(item.status)) return;
    const days = (dayOf(day) ?? 0) - today;
    if (Math.abs(days) <= within) items.push({ ...item, date, day, days });
  };
  for (const undertaking of undertakings) {
    const { id, what, states, status } = undertaking;
    const base = { id, what, states, status, undertaking, contact: null };
    add(base, undertaking.due);
    // A document in force is not due; but until when it runs is worth knowing.
    if (what === 'document') add(base, undertaking.horizon);
  }
  for (const contact of contacts) {
    const { id, states, status, when } = contact;
    if (daysOf(when)) add({ id, what: 'contact', states, status, undertaking: null, contact }, when);
  }
  const byDay = (a: DueItem, b: DueItem): number => a.days - b.days || compare(a.id, b.id);
  return {
    ahead: items.filter(({ days }) => days >= 0).sort(byDay),
    passed: items.filter(({ days }) => days < 0).sort((a, b) => byDay(b, a)),
  };
}
