import type { Amount, Clause, Sentence } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import type { Memory } from '../memory.js';
import { isWeighed } from '../value.js';
import { countedIndicator } from './counted-indicator.js';
import { type FoundIndicator, found } from './nearest.js';
import { areSaved } from './persons.js';
import { sumOf } from './sum-of.js';
import { uncounted } from './uncounted.js';

/** What the amount is about: by the noun counted, the words nearest in its clause, its sentence, or what was last spoken of. */
export function indicatorOf(context: Context, sentence: Sentence, clause: Clause, amount: Amount, memory: Memory): FoundIndicator {
  if (areSaved(context, clause, amount)) return found(context.view.senseAtToken(amount.last, 'casualties'), 'people');
  // «безвозмездно передали 900 тонн муки»: what is given for nothing is help, whatever it is
  const given = isWeighed(amount.unit) ? context.view.sense(clause.first, amount.first, 'as-gift') : null;
  if (given) return found(given, 'humanitarian-aid');
  if (amount.of === 'count' || (amount.of === 'number' && amount.counted !== null)) {
    const counted = countedIndicator(context, sentence, clause, amount, memory);
    // «в помощи нуждаются 500 тысяч человек»: those who need it are people
    return counted.indicator === 'humanitarian-aid' && amount.unit === 'people' ? found(counted.hit, 'people') : counted;
  }
  const told = uncounted(context, sentence, clause, amount, memory);
  return amount.of === 'money' ? sumOf(context, sentence, clause, amount, memory, told) : told;
}
