import type { SenseHit } from '../../../domain/index.js';
import type { TellsIndicator, Uncounted } from './asked.js';
import { dealtIn } from './dealt-in.js';
import { INDICATORS } from './indicator-senses.js';
import { found, spentOn } from './nearest.js';
import { isOfContracts } from './part-of.js';
import { priceOf } from './price.js';
import { specific } from './specific.js';

/** What a sum of money is of by the words right at it: a price, what is invested or traded, what it is lent or spent for. */
export const bySum: TellsIndicator = (asked) => {
  const { context, sentence, clause, amount, memory, fits } = asked;
  if (amount.of !== 'money') return null;
  const { view } = context;
  const price = priceOf(context, sentence, clause, amount, memory);
  if (price) return price;
  // "plans to invest 240 million euros in power stations"
  const invested = view.senses(Math.max(clause.first, amount.first - INVESTED), amount.first, 'invest-deed').at(-1);
  if (invested) return found({ ...invested, sense: 'investment' }, 'investment');
  const dealt = dealtIn(context, clause, amount);
  if (dealt) return dealt;
  // «кредит на 10 миллиардов на строительство»: what it is stands before it
  if (isOfContracts(context, clause, amount)) return found(null, 'money-other');
  // "two billion dollars in aid for schools"
  const thing = lent(asked) ?? spentOn(context, clause, amount, fits);
  return thing && specific(context, clause, thing);
};

/** Tokens from "invest" to the sum: «вложит в переработку овощей Норландии 40 миллионов». */
const INVESTED = 9;

/** The thing of the first rank right before a sum. */
function lent({ context: { view }, clause, amount: { first }, fits }: Uncounted): SenseHit | null {
  const hits = view.sensesOf(Math.max(clause.first, first - 3), first, INDICATORS);
  return hits.findLast(({ sense, last }) => first - last <= 1 && LENT.has(sense) && fits(sense)) ?? null;
}
const LENT: ReadonlySet<string> = new Set(['loans', 'investment', 'trade-turnover', 'exports', 'imports', 'humanitarian-aid']);
