import type { Room } from '../room.js';

/** The token before a name; "St." belongs to it. */
export function beforeName(view: Room['context']['view'], first: number): number {
  return view.form(first - 1) === '.' && view.form(first - 2) === 'st' ? first - 3 : view.form(first - 1) === 'st' ? first - 2 : first - 1;
}
