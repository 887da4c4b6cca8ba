import type { Amount, Clause, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import type { Memory } from '../memory.js';
import { hasOwnSubject, isRelative } from '../subject.js';
import { isWeighed } from '../value.js';
import { countedIndicator } from './counted-indicator.js';
import { dealtIn, isOfEconomy, reachedTogether } from './dealt-in.js';
import { BY_SENSE, canBeSum, INDICATORS } from './indicator-senses.js';
import { COUNTED, lastCounted } from './last-counted.js';
import { type FoundIndicator, followed, found, indicatorFor, nearest, spentOn } from './nearest.js';
import { isOfContracts, isOfUnnamed } from './part-of.js';
import { areSaved } from './persons.js';
import { priceOf } from './price.js';
import { specific } from './specific.js';
import { sumOf } from './sum-of.js';

/** What the amount is about: by the noun counted, the words nearest in its clause, its sentence, or what was last spoken of. */
export function indicatorOf(context: Context, sentence: Sentence, clause: Clause, amount: Amount, memory: Memory): FoundIndicator {
  if (areSaved(context, clause, amount)) return found(context.view.senseAtToken(amount.last, 'casualties'), 'people');
  // «безвозмездно передали 900 тонн муки»: what is given for nothing is help, whatever it is
  const given = isWeighed(amount.unit) ? context.view.sense(clause.first, amount.first, 'as-gift') : null;
  if (given) return found(given, 'humanitarian-aid');
  if (amount.of === 'count' || (amount.of === 'number' && amount.counted !== null))
    return countedIndicator(context, sentence, clause, amount, memory);
  const told = uncounted(context, sentence, clause, amount, memory);
  return amount.of === 'money' ? sumOf(context, sentence, clause, amount, memory, told) : told;
}

const ECONOMY = /^((our|the|my) economy|(наша )?экономика)[ ,]/i;
const THIS_FIGURE =
  /(^| )(this|that|the) (figure|number|indicator|amount|volume)( |$)|(^| )(этот|этого|этому) (показател[ьюя]|объ[её]ма?|рубеж)( |$)|(^| )эту (цифру|планку|сумму)( |$)/i;
const THEIR_NUMBER = /(^| )(their number|the number of them|их (число|количество|численность))( |$)/i;

const PARTLESS: ReadonlySet<string> = new Set(['companies', 'projects', 'agreements', 'regions']);

/** The thing of the first rank right before a sum. */
function named({ view }: Context, clause: Clause, { first }: Amount, fits: (sense: string) => boolean): SenseHit | null {
  const hits = view.sensesOf(Math.max(clause.first, first - 3), first, INDICATORS);
  return hits.findLast(({ sense, last }) => first - last <= 1 && LENT.has(sense) && fits(sense)) ?? null;
}
const LENT: ReadonlySet<string> = new Set(['loans', 'investment', 'trade-turnover', 'exports', 'imports', 'humanitarian-aid']);

function uncounted(context: Context, sentence: Sentence, clause: Clause, amount: Amount, memory: Memory): FoundIndicator {
  const { view } = context;
  const fits = (sense: string): boolean => {
    const entry = BY_SENSE.get(sense);
    return entry !== undefined && (amount.of !== 'money' || canBeSum(entry.indicator));
  };
  // «помощь теперь получают вдвое больше семей»
  const toNeedy = amount.of === 'ratio' && view.has(sentence.first, amount.first, 'need-verb');
  const help = toNeedy ? view.sense(sentence.first, amount.first, 'help-noun') : null;
  if (help) return found(help, 'humanitarian-aid');
  // «экономика, увы, сожмётся на 2 процента»
  if (
    amount.of === 'percent' &&
    ECONOMY.test(view.words(sentence.first, amount.first)) &&
    view.has(clause.first, amount.first, 'goes-up', 'goes-down')
  )
    return found(null, 'gdp');
  // «… работают 300 фирм, и их число удвоилось»
  if (memory.count?.sentence === sentence.index && THEIR_NUMBER.test(view.words(clause.first, amount.first)))
    return found(null, memory.count.indicator, true);
  // "bring this figure to 20 billion"
  const it = THIS_FIGURE.test(view.words(Math.max(clause.first, amount.first - 6), amount.first)) ? memory.indicator : null;
  if (it && sentence.index - it.sentence <= 2 && (amount.of !== 'money' || canBeSum(it.indicator))) return found(null, it.indicator, true);
  const settlements = amount.of === 'money' ? null : view.sense(clause.first, clause.last, 'settlements');
  if (settlements) return found(settlements, 'other');
  // a part is a part of what stands after it
  if (amount.direction === null && (amount.of === 'percent' || amount.of === 'fraction')) {
    const stake = view.sense(clause.first, clause.last, 'stake') ?? (amount.of === 'percent' ? stakeAfter(context, clause, amount) : null);
    if (stake) return found(stake, 'investment');
    if (view.senseAtToken(amount.last, 'population-of')) return found(null, 'people');
    const land = view.sense(amount.last, Math.min(clause.last, amount.last + 5), 'land-part');
    if (land) return found(land, 'territory');
    const hit = followed(context, clause, amount, fits);
    if (hit) return hit.sense === 'money-thing' && PRICE.test(view.form(hit.first)) ? found(hit, 'other') : specific(context, clause, hit);
    // "half of the decisions": of a thing without an indicator
    if (isOfUnnamed(context, clause, amount)) return found(null, 'other');
  }
  const emitted = amount.of === 'percent' ? view.sense(clause.first, clause.last, 'emissions') : null;
  if (emitted) return found(emitted, 'other');
  // "contracts worth another 4 billion"
  if (amount.of === 'number' && Number(amount.value) >= 1e6 && view.has(Math.max(clause.first, amount.first - 3), amount.first, 'worth-of'))
    return found(null, 'money-other', true);
  // a price
  if (amount.of === 'money') {
    const price = priceOf(context, sentence, clause, amount, memory);
    if (price) return price;
  }
  // "plans to invest 240 million euros in power stations"
  const invested =
    amount.of === 'money' ? view.senses(Math.max(clause.first, amount.first - INVESTED), amount.first, 'invest-deed').at(-1) : null;
  if (invested) return found({ ...invested, sense: 'investment' }, 'investment');
  const dealt = amount.of === 'money' ? dealtIn(context, clause, amount) : null;
  if (dealt) return dealt;
  // «кредит на 10 миллиардов на строительство»: what it is stands before it
  if (amount.of === 'money' && isOfContracts(context, clause, amount)) return found(null, 'money-other');
  const lead = amount.of === 'money' ? named(context, clause, amount, fits) : null;
  if (lead) return specific(context, clause, lead);
  // "two billion dollars in aid for schools"
  const spent = amount.of === 'money' ? spentOn(context, clause, amount, fits) : null;
  if (spent) return specific(context, clause, spent);
  const own = tiers(context, clause, amount, fits);
  const tier = own ? BY_SENSE.get(own.sense)?.tier : null;
  if (own && tier === 1) {
    // «доходы – 40 миллиардов, долг невелик»: what stands before the sum is what it is of
    const first = own.first >= amount.last && behindComma(context, amount.last, own.first) ? sumBefore(context, clause, amount) : null;
    if (first) return found(first, indicatorFor(first));
    // «… и составил 5,6 миллиарда, импорт – …»: what stands behind a comma is the next thing told
    const next =
      own.first >= amount.last &&
      behindComma(context, amount.last, own.first) &&
      !hasOwnSubject(context, { ...clause, last: amount.first }, amount.first);
    const before = next ? inSentence(context, { ...sentence, last: clause.first }, clause, amount, fits) : null;
    return before ? { ...specific(context, sentence, before), carried: true } : specific(context, clause, own);
  }
  // «у каждой из сторон в предприятии по 50 процентов»: a part of it is no number of companies
  if (own && tier === 2 && amount.direction === null && PARTLESS.has(own.sense) && (amount.of === 'percent' || amount.of === 'fraction'))
    return found(null, 'other');
  // «отдохнули 200 тысяч россиян – втрое больше»: of the tourists they were
  if (own?.sense === 'people' && amount.of === 'ratio' && memory.count?.sentence === sentence.index && own.first < amount.first)
    return { indicator: memory.count.indicator, hit: own, carried: false };
  const lesser = tier === 2 || tier === 3;
  const elliptic = !hasOwnSubject(context, clause, amount.first);
  // "we have lost 15,000 of our people"
  if (own && own.sense === 'people' && amount.of === 'number') {
    const lost = view.sense(clause.first, clause.last, 'casualties', 'lost-people');
    if (lost) return found(lost, 'casualties');
  }
  const them = amount.of === 'number' && !own ? lastCounted(context, sentence, clause, amount) : null;
  if (them) return { indicator: indicatorFor(them), hit: them, carried: true };
  const antecedent =
    isRelative(context, clause) && elliptic
      ? view.senses(Math.max(sentence.first, clause.first - 8), clause.first, ...COUNTED).at(-1)
      : undefined;
  if (antecedent && amount.of === 'number') return { indicator: indicatorFor(antecedent), hit: antecedent, carried: true };
  if (own && lesser && !elliptic) return found(own, indicatorFor(own));
  const earlier = elliptic || amount.of === 'money' || amount.of === 'number' ? inSentence(context, sentence, clause, amount, fits) : null;
  if (earlier) return { ...specific(context, sentence, earlier), carried: true };
  if (own && lesser) return found(own, indicatorFor(own));
  // «в прошлом году у нас рекорд, девять миллиардов»: of what goes between the two
  if (
    !own &&
    amount.of === 'money' &&
    view.has(clause.first, amount.first, 'record-told') &&
    view.has(clause.first, amount.first, 'our', 'we')
  )
    return found(null, 'trade-turnover', true);
  // "our commercial links recovered, and growth came to 11 percent"
  const ties = elliptic && amount.of === 'percent' ? view.senses(sentence.first, clause.first, 'trade-ties').at(-1) : undefined;
  if (ties) return found(ties, 'trade-turnover', true);
  if (
    elliptic &&
    memory.indicator &&
    sentence.index - memory.indicator.sentence <= 3 &&
    (amount.of !== 'money' || canBeSum(memory.indicator.indicator))
  )
    return found(null, memory.indicator.indicator, true);
  if (own) return found(own, indicatorFor(own));
  if (isOfEconomy(context, clause, amount)) return found(null, 'gdp');
  const reached = amount.of === 'money' ? reachedTogether(context, clause, amount) : null;
  if (reached) return reached;
  return found(null, amount.of === 'money' ? 'money-other' : 'other');
}

/** Tokens from "invest" to the sum: «вложит в переработку овощей Норландии 40 миллионов». */
const INVESTED = 9;
const PRICE = /^(prices?|cost|цен[аыуе]|стоимост\p{L}*)$/u;

/** «купил 30-процентную долю компании», "a 25 percent share in the venture". */
function stakeAfter({ view }: Context, clause: Clause, { last }: Amount): SenseHit | null {
  if (!/^(дол[яюией]\p{L}*|пакет\p{L}*|share|interest|participation|участи[ея])$/u.test(view.form(last))) return null;
  return view.sense(clause.first, clause.last, 'projects', 'companies');
}

function tiers(context: Context, clause: Clause, amount: Amount, fits: (sense: string) => boolean): SenseHit | null {
  for (const tier of [1, 2, 3, 4]) {
    const hit = nearest(context, clause, amount, (sense) => BY_SENSE.get(sense)?.tier === tier && fits(sense));
    if (hit) return hit;
  }
  return null;
}

function inSentence(
  context: Context,
  sentence: Sentence,
  clause: Clause,
  amount: Amount,
  fits: (sense: string) => boolean,
): SenseHit | null {
  const enough = amount.of === 'number' ? 2 : 1;
  const before = nearest(
    context,
    { first: sentence.first, last: clause.first },
    amount,
    (sense) => (BY_SENSE.get(sense)?.tier ?? 3) <= enough && fits(sense),
  );
  return (
    before ??
    nearest(
      context,
      { first: clause.last, last: sentence.last },
      amount,
      (sense) => (BY_SENSE.get(sense)?.tier ?? 3) <= enough && fits(sense),
    )
  );
}

/** The lesser name of a sum right before it. */
const sumBefore = ({ view }: Context, clause: Clause, { of, first }: Amount): SenseHit | null =>
  of === 'money' ? (view.senses(Math.max(clause.first, first - 4), first, 'money-thing').at(-1) ?? null) : null;

function behindComma({ view }: Context, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (view.token(i)?.word.kind === 'punctuation') return true;
  return false;
}
