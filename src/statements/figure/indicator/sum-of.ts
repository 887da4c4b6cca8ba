import type { Amount, Clause, Indicator, Sentence } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import type { Memory } from '../memory.js';
import type { FoundIndicator } from './nearest.js';

/** A sum of something without a name, or under a contract, is a sum. */
const SUMLESS: ReadonlySet<Indicator> = new Set(['other', 'agreements']);
/** What a sum may be given for without being of it. */
const PURPOSE: ReadonlySet<Indicator> = new Set(['projects', 'energy-supply', 'agriculture', 'cargo']);

/** What a sum of money is: aid, if given to those in need; an investment, if it is of projects; a sum, if given for something else. */
export function sumOf(
  { view }: Context,
  sentence: Sentence,
  clause: Clause,
  { first, last }: Amount,
  { count }: Memory,
  told: FoundIndicator,
): FoundIndicator {
  const near = Math.min(clause.last, last + NEAR);
  const given = view.has(clause.first, first, 'give-deed', 'contributes');
  const plain = told.indicator === 'money-other' || SUMLESS.has(told.indicator) || told.indicator === 'projects';
  if (given && (plain || told.indicator === 'agriculture') && view.has(sentence.first, sentence.last, 'aid-agency'))
    return { ...told, indicator: 'humanitarian-aid' };
  // "will contribute 50 million for innovation projects", "a further 12 million to clean energy"
  const purpose = PURPOSE.has(told.indicator) && told.hit !== null && told.hit.first >= last && FOR.test(view.form(last));
  if (told.indicator === 'energy-supply' && view.has(clause.first, first, 'grant-noun', 'sum-needed'))
    return { ...told, indicator: 'money-other' };
  if (purpose && (given || view.has(clause.first, first, 'promises-sum', 'grant-noun'))) return { ...told, indicator: 'money-other' };
  if (plain) {
    if (view.has(clause.first, first, 'give-deed') && view.has(sentence.first, sentence.last, 'aid-to'))
      return { ...told, indicator: 'humanitarian-aid' };
    if (view.has(last, near, 'support-sum')) return { ...told, indicator: 'money-other' };
    // "nine howitzers, a deal worth 70 million": the sum is for what was counted
    if (count?.indicator === 'military' && count.sentence === sentence.index && view.has(last, near, 'agreements'))
      return { ...told, indicator: 'military' };
    if (
      (told.indicator === 'money-other' || told.indicator === 'projects') &&
      view.has(clause.first, clause.last, 'projects') &&
      !view.has(clause.first, first, 'contributes') &&
      !INITIATIVES.test(view.words(last, near))
    )
      return { ...told, indicator: 'investment' };
  }
  if (told.indicator === 'projects') return { ...told, indicator: INITIATIVES.test(view.words(last, near)) ? 'money-other' : 'investment' };
  return SUMLESS.has(told.indicator) ? { ...told, indicator: 'money-other' } : told;
}
/** "102 million in new initiatives" is no investment. */
const INITIATIVES = /^(in|for|to) (\S+ )?(initiatives?|programs|programmes)/;
const NEAR = 5;
const FOR = /^(for|to|toward|towards|на|для)$/;
