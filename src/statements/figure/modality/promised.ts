import type { Amount, Clause } from '../../../domain/index.js';
import type { Context } from '../../rule.js';

/** How far from the promise its amount stands, in tokens. */
const REACH = 8;

/** "She pledged a further £30 million", «пообещал ещё сорок автобусов»: what is only promised is not there yet. */
export function isPromised({ view }: Context, clause: Clause, amount: Amount): boolean {
  // "announced growth of 9 percent" tells what is
  if (amount.of === 'percent' || amount.of === 'ratio' || amount.of === 'fraction') return false;
  const hit = view.senses(Math.max(clause.first, amount.first - REACH), amount.first, 'promises-sum').at(-1);
  if (!hit) return false;
  for (let i = hit.last; i < amount.first; i++) {
    if (view.isPredicate(i) || /^(that|что|за|for|in|at|by|during)$/.test(view.form(i))) return false;
    if (/^[,;:]$/.test(view.form(i))) return false;
  }
  return true;
}
