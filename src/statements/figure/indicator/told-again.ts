import type { TellsIndicator } from './asked.js';
import { canBeSum } from './indicator-senses.js';
import { found } from './nearest.js';

/** «… работают 300 фирм, и их число удвоилось»: of what was counted in the sentence. */
export const byNumberOfThem: TellsIndicator = ({ context: { view }, sentence, clause, amount, memory: { count } }) =>
  count?.sentence === sentence.index && THEIR_NUMBER.test(view.words(clause.first, amount.first))
    ? found(null, count.indicator, true)
    : null;
const THEIR_NUMBER = /(^| )(their number|the number of them|их (число|количество|численность))( |$)/i;

/** "Bring this figure to 20 billion": of what was spoken of last. */
export const byThisFigure: TellsIndicator = ({ context: { view }, sentence, clause, amount, memory }) => {
  const it = THIS_FIGURE.test(view.words(Math.max(clause.first, amount.first - 6), amount.first)) ? memory.indicator : null;
  if (!it || sentence.index - it.sentence > 2 || (amount.of === 'money' && !canBeSum(it.indicator))) return null;
  return found(null, it.indicator, true);
};
const THIS_FIGURE =
  /(^| )(this|that|the) (figure|number|indicator|amount|volume)( |$)|(^| )(этот|этого|этому) (показател[ьюя]|объ[её]ма?|рубеж)( |$)|(^| )эту (цифру|планку|сумму)( |$)/i;
