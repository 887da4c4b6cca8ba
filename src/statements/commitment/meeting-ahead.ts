import type { Clause } from '../../domain/index.js';
import type { Context } from '../rule.js';

/** "The games, which will be held in May": when and where an event is, told in passing. */
export const isWhereHeld = (view: Context['view'], head: number): boolean => view.form(head) === 'held' && view.form(head - 3) === 'which';

/** «Сроки визита будут согласованы», "the dates of the visit will be agreed": a detail of the visit. */
export const isDateOfMeeting = (view: Context['view'], { first }: Clause, head: number): boolean => {
  for (let i = first; i < head; i++)
    if (/^(сроки|срок|дата|даты|график|dates?|timing|schedule)$/.test(view.form(i))) return view.has(i, head, 'contact-deed');
  return false;
};
