import type { Amount, Sentence } from '../../domain/index.js';
import type { Context } from '../rule.js';

const SHORT = 4;

/**
 * The amounts of a sentence as they are meant. Those that the speaker takes back in the next words («порядка шести процентов, точнее 5,7»)
 * are left out, and what an amount shares with the one before it (percent, growth) is filled in.
 */
export function meantAmounts({ view }: Context, sentence: Sentence): Amount[] {
  const amounts = view.amounts(sentence.first, sentence.last);
  const out: Amount[] = [];
  for (const amount of amounts) {
    const before = out.at(-1);
    if (before && before.unit === amount.unit && amount.first - before.last <= SHORT && view.has(before.last, amount.last, 'correction')) {
      out.pop();
      out.push({ ...amount, direction: amount.direction ?? before.direction });
    } else if (before?.of === 'percent' && amount.of === 'number' && amount.counted === null && amount.direction !== null) {
      // «экспорт вырос на 12 процентов, импорт – на пять»
      out.push({ ...amount, of: 'percent', unit: 'percent' });
    } else out.push(amount);
  }
  return out;
}
