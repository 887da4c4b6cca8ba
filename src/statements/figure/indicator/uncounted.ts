import type { Amount, Clause, Sentence } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import type { Memory } from '../memory.js';
import type { TellsIndicator, Uncounted } from './asked.js';
import { BY_SENSE, canBeSum } from './indicator-senses.js';
import { type FoundIndicator, found } from './nearest.js';
import { byNearestWords } from './nearest-words.js';
import { ofPart } from './of-part.js';
import { bySum } from './of-sum.js';
import { byNumberOfThem, byThisFigure } from './told-again.js';

/** Each kind of words in its turn: turns of speech and what stands right at the amount first, the nearest noun and what was spoken of last. */
const TELLERS: readonly TellsIndicator[] = [
  ofHelp,
  ofEconomy,
  byNumberOfThem,
  byThisFigure,
  ofSettlements,
  ofPart,
  ofEmissions,
  ofContracts,
  bySum,
  byNearestWords,
];

/** What a sum, a share, a growth or a bare number is of. */
export function uncounted(context: Context, sentence: Sentence, clause: Clause, amount: Amount, memory: Memory): FoundIndicator {
  const fits = (sense: string): boolean => {
    const entry = BY_SENSE.get(sense);
    return entry !== undefined && (amount.of !== 'money' || canBeSum(entry.indicator));
  };
  const asked: Uncounted = { context, sentence, clause, amount, memory, fits };
  for (const tells of TELLERS) {
    const told = tells(asked);
    if (told) return told;
  }
  return found(null, amount.of === 'money' ? 'money-other' : 'other');
}

/** «помощь теперь получают вдвое больше семей» */
function ofHelp({ context: { view }, sentence, amount }: Uncounted): FoundIndicator | null {
  const toNeedy = amount.of === 'ratio' && view.has(sentence.first, amount.first, 'need-verb');
  const help = toNeedy ? view.sense(sentence.first, amount.first, 'help-noun') : null;
  return help && found(help, 'humanitarian-aid');
}

/** «экономика, увы, сожмётся на 2 процента» */
function ofEconomy({ context: { view }, sentence, clause, amount }: Uncounted): FoundIndicator | null {
  if (amount.of !== 'percent' || !ECONOMY.test(view.words(sentence.first, amount.first))) return null;
  return view.has(clause.first, amount.first, 'goes-up', 'goes-down') ? found(null, 'gdp') : null;
}
const ECONOMY = /^((our|the|my) economy|(наша )?экономика)[ ,]/i;

/** Payments in one's own money are none of trade. */
function ofSettlements({ context: { view }, clause, amount }: Uncounted): FoundIndicator | null {
  const settlements = amount.of === 'money' ? null : view.sense(clause.first, clause.last, 'settlements');
  return settlements && found(settlements, 'other');
}

function ofEmissions({ context: { view }, clause, amount }: Uncounted): FoundIndicator | null {
  const emitted = amount.of === 'percent' ? view.sense(clause.first, clause.last, 'emissions') : null;
  return emitted && found(emitted, 'other');
}

/** "Contracts worth another 4 billion": a sum without its money. */
function ofContracts({ context: { view }, clause, amount }: Uncounted): FoundIndicator | null {
  if (amount.of !== 'number' || Number(amount.value) < 1e6) return null;
  return view.has(Math.max(clause.first, amount.first - 3), amount.first, 'worth-of') ? found(null, 'money-other', true) : null;
}
