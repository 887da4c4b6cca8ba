import type { Clause, Sentence } from '../../domain/index.js';
import type { View } from '../../language/index.js';

const known = new WeakMap<Sentence, number>();

/**
 * "The call follows the Minister's visit last week", "the talks come a month after the summit": what came before is told by words of its
 * own. The part of the clause the token stands in; the clause itself where it tells of no such order.
 */
export function beforeOrAfter(view: View, sentence: Sentence, clause: Clause, at: number): Clause {
  let turn = known.get(sentence);
  if (turn === undefined) {
    turn = turnIn(view, sentence);
    known.set(sentence, turn);
  }
  if (turn <= clause.first || turn >= clause.last) return clause;
  return at < turn
    ? { ...clause, last: turn, end: view.span(clause.first, turn).end }
    : { ...clause, first: turn, start: view.span(turn, turn + 1).start };
}

/** Whether the words from `first` on tell of what came before. */
export const isWhatCameBefore = (view: View, first: number): boolean =>
  /^(follows|following|after|heels)$/.test(view.form(first - 1)) || (view.form(first - 1) === 'of' && view.form(first - 2) === 'heels');

const OWNER = /^(the|their|his|her|our|my|your|president|prime|secretary|vice)$/;

/** Somebody spoke or met before "following": "spoke today following his visit", "their second meeting, following the one in May". */
function isDeedBefore(view: View, first: number, at: number): boolean {
  return view.has(Math.max(first, at - 12), at, 'meet-verb', 'speak-verb', 'meeting-noun', 'call-noun') && view.form(at - 1) !== 'the';
}

/** The token behind "follows" or "comes … after"; -1 where there is none. */
function turnIn(view: View, { first, last }: Sentence): number {
  for (let at = first + 1; at < last - 1; at++) {
    const form = view.form(at);
    if (form === 'following' && OWNER.test(view.form(at + 1)) && isDeedBefore(view, first, at)) return at + 1;
    if (form === 'follows') return /^(up|on|from|suit)$/.test(view.form(at + 1)) ? -1 : at + 1;
    if (form !== 'comes' && form !== 'came' && form !== 'come') continue;
    for (let behind = at + 1; behind < Math.min(last - 1, at + 6); behind++) {
      if (view.form(behind) === 'after') return behind + 1;
      if (view.form(behind) === 'heels' && view.form(behind + 1) === 'of') return behind + 2;
    }
  }
  return -1;
}
