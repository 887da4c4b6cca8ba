import type { Amount, Clause, Sentence } from '../../domain/index.js';
import type { Context } from '../rule.js';
import type { Measured } from './measure.js';
import type { Memory } from './memory.js';

/**
 * «25 процентов плюс в прошлом году и ещё 30 – за полгода», "The economy is growing. Last year, 9 percent": a percentage without a verb and without
 * anything it could be a part of goes on with the growth told before it. Null where none was, or where the words tell a part.
 */
export function onwardChange(
  { view }: Context,
  sentence: Sentence,
  clause: Clause,
  amount: Amount,
  carried: boolean,
  memory: Memory,
): Measured | null {
  if (amount.of !== 'percent' || !(carried || /^(ещё|еще|another)$/.test(view.form(amount.first - 1)))) return null;
  for (let i = clause.first; i < clause.last; i++) if (view.isPredicate(i)) return null;
  const next = view.token(amount.last)?.reading;
  if (next?.pos === 'noun' || /^(of|из|от)$/.test(view.form(amount.last))) return null;
  const { claim, percent } = memory;
  if (claim?.measure === 'change' && claim.direction !== null && percent === sentence.index)
    return { measure: 'change', direction: claim.direction };
  const before = view.sentences[sentence.index - 1];
  if (before?.turn !== sentence.turn || before === undefined || sentence.first !== clause.first) return null;
  if (view.amounts(before.first, before.last).length > 0) return null;
  const moves = view.senses(before.first, before.last, 'goes-up', 'goes-down').findLast((hit) => view.isPredicate(hit.first));
  return moves ? { measure: 'change', direction: moves.sense === 'goes-up' ? 'up' : 'down' } : null;
}

/** «В прошлом году – девять процентов, а за полгода уже 11,7»: the broken number behind a percentage is one. */
export function asPercent(context: Context, sentence: Sentence, amount: Amount): Amount {
  if (amount.of !== 'number' || amount.counted !== null || !/^\d{1,2}\.\d+$/.test(amount.value)) return amount;
  const before = context.view.amounts(sentence.first, amount.first).at(-1);
  return before?.of === 'percent' ? { ...amount, of: 'percent', unit: 'percent' } : amount;
}
