import type { Amount, Clause, Indicator, SenseHit, Sentence } from '../../domain/index.js';
import type { Context } from '../rule.js';
import { BY_SENSE, canBeSum, INDICATOR_SENSES, isSum } from './indicator-senses.js';
import type { Memory } from './memory.js';
import { hasOwnSubject, isRelative } from './subject.js';

export interface FoundIndicator {
  readonly indicator: Indicator;
  /** Words that tell it; null where it is left out or carried over. */
  readonly hit: SenseHit | null;
  readonly carried: boolean;
}

/** What the amount is about: by the noun counted, the words nearest in its clause, its sentence, or what was last spoken of. */
export function indicatorOf(context: Context, sentence: Sentence, clause: Clause, amount: Amount, memory: Memory): FoundIndicator {
  const bare = amount.of === 'number' && amount.counted === null;
  if (amount.of === 'count' || (amount.of === 'number' && !bare)) {
    const told = counted(context, clause, amount);
    const weighed = amount.unit === 'tonnes' && told.indicator === 'other' && !hasOwnSubject(context, clause, amount.first);
    return weighed ? carriedGoods(context, sentence, clause, amount, memory) : told;
  }
  const told = uncounted(context, sentence, clause, amount, memory);
  if (
    amount.of === 'money' &&
    context.view.has(clause.first, clause.last, 'projects') &&
    (told.indicator === 'money-other' || told.indicator === 'projects')
  )
    return { ...told, indicator: 'investment' };
  return amount.of === 'money' && SUMLESS.has(told.indicator) ? { ...told, indicator: 'money-other' } : told;
}

/** A sum of something without a name, or under a contract, is a sum. */
const SUMLESS: ReadonlySet<Indicator> = new Set(['other', 'agreements']);

const found = (hit: SenseHit | null, indicator: Indicator, carried = false): FoundIndicator => ({ indicator, hit, carried });
const indicatorFor = (hit: SenseHit): Indicator => BY_SENSE.get(hit.sense)?.indicator ?? 'other';

const BY_UNIT: Readonly<Record<string, Indicator>> = {
  m3: 'energy-supply',
  barrels: 'energy-supply',
  MW: 'energy-supply',
  GW: 'energy-supply',
  kW: 'energy-supply',
  kWh: 'energy-supply',
  MWh: 'energy-supply',
  GWh: 'energy-supply',
  TWh: 'energy-supply',
  TEU: 'cargo',
  hectares: 'territory',
  acres: 'territory',
};
/** What people say the number of. */
const COUNTED = INDICATOR_SENSES.filter((sense) => BY_SENSE.get(sense)?.tier === 2 || sense === 'students' || sense === 'tourists').filter(
  (sense) => sense !== 'money-thing',
);
const GOODS = ['agriculture', 'energy-supply', 'humanitarian-aid', 'cargo', 'exports', 'imports', 'military', 'trade-turnover'];

function counted(context: Context, clause: Clause, amount: Amount): FoundIndicator {
  const { view } = context;
  const after = Math.min(clause.last, amount.last + 5);
  if (amount.unit === 'people') return people(context, clause, amount);
  if (amount.unit !== 'units') {
    if (amount.unit === 'tonnes' || amount.unit === 'kg' || amount.unit === 'litres') {
      const hit = view.sense(amount.last, after, ...GOODS) ?? nearest(context, clause, amount, (sense) => GOODS.includes(sense));
      return found(hit, hit ? indicatorFor(hit) : 'other');
    }
    return found(null, BY_UNIT[amount.unit] ?? 'other');
  }
  const at = amount.counted ?? amount.last - 1;
  const hits = view.senses(Math.min(amount.first, at), Math.min(clause.last, at + 6), ...INDICATOR_SENSES).filter((hit) => hit.first <= at);
  const own = hits.find((hit) => hit.last > at) ?? hits[0] ?? null;
  if (!own) return found(null, 'other');
  const indicator = indicatorFor(own);
  return found(own, indicator === 'money-other' || isSum(indicator) ? 'other' : indicator);
}

/** «перевозки выросли и достигли 40 миллионов тонн» */
function carriedGoods(context: Context, sentence: Sentence, clause: Clause, amount: Amount, { indicator }: Memory): FoundIndicator {
  const hit = nearest(context, { first: sentence.first, last: clause.first }, amount, (sense) => GOODS.includes(sense));
  if (hit) return found(hit, indicatorFor(hit), true);
  return indicator && GOODS.includes(indicator.indicator) ? found(null, indicator.indicator, true) : found(null, 'other');
}

/** Persons: what they are, or what they do or suffer. */
function people(context: Context, clause: Clause, amount: Amount): FoundIndicator {
  const { view } = context;
  const lost = view.sense(clause.first, clause.last, 'casualties', 'lost-people');
  if (lost) return found(lost, 'casualties');
  const at = amount.counted ?? amount.last - 1;
  for (const sense of ['students', 'tourists', 'military', 'companies'] as const) {
    const hit = view.sense(amount.first, Math.max(at + 1, amount.last), sense);
    if (hit) return found(hit, sense);
  }
  for (const sense of ['students', 'tourists'] as const) {
    const hit = view.sense(clause.first, clause.last, sense);
    if (hit) return found(hit, sense);
  }
  return found(view.senseAtToken(at, 'people'), 'people');
}

function uncounted(context: Context, sentence: Sentence, clause: Clause, amount: Amount, memory: Memory): FoundIndicator {
  const { view } = context;
  const fits = (sense: string): boolean => {
    const entry = BY_SENSE.get(sense);
    return entry !== undefined && (amount.of !== 'money' || canBeSum(entry.indicator));
  };
  const settlements = amount.of === 'money' ? null : view.sense(clause.first, clause.last, 'settlements');
  if (settlements) return found(settlements, 'other');
  // a part is a part of what stands after it
  if (amount.direction === null && (amount.of === 'percent' || amount.of === 'fraction')) {
    const hit = followed(context, clause, amount, fits);
    if (hit) return specific(context, clause, hit);
  }
  // "a billion dollars in security assistance"
  const spent = amount.of === 'money' ? spentOn(context, clause, amount, fits) : null;
  if (spent) return specific(context, clause, spent);
  const own = tiers(context, clause, amount, fits);
  const tier = own ? BY_SENSE.get(own.sense)?.tier : null;
  if (own && tier === 1) return specific(context, clause, own);
  const elliptic = !hasOwnSubject(context, clause, amount.first);
  const antecedent =
    isRelative(context, clause) && elliptic
      ? view.senses(Math.max(sentence.first, clause.first - 8), clause.first, ...COUNTED).at(-1)
      : undefined;
  if (antecedent && amount.of === 'number') return { indicator: indicatorFor(antecedent), hit: antecedent, carried: true };
  if (own && tier === 2 && !elliptic) return found(own, indicatorFor(own));
  const earlier = elliptic || amount.of === 'money' || amount.of === 'number' ? inSentence(context, sentence, clause, amount, fits) : null;
  if (earlier) return { ...specific(context, sentence, earlier), carried: true };
  if (own && tier === 2) return found(own, indicatorFor(own));
  if (
    elliptic &&
    memory.indicator &&
    sentence.index - memory.indicator.sentence <= 3 &&
    (amount.of !== 'money' || canBeSum(memory.indicator.indicator))
  )
    return found(null, memory.indicator.indicator, true);
  if (own) return found(own, indicatorFor(own));
  return found(null, amount.of === 'money' ? 'money-other' : 'other');
}

/** The first fitting sense in the words right after the amount. */
function followed(context: Context, clause: Clause, amount: Amount, fits: (sense: string) => boolean): SenseHit | null {
  const { view } = context;
  let end = amount.last;
  while (end < clause.last && end < amount.last + 6 && view.token(end)?.word.kind === 'word') end++;
  return view.senses(amount.last, end, ...INDICATOR_SENSES).find((hit) => fits(hit.sense)) ?? null;
}

function spentOn(context: Context, clause: Clause, amount: Amount, fits: (sense: string) => boolean): SenseHit | null {
  const { view, analysed } = context;
  const link = view.senseAtToken(amount.last, 'sum-of.en');
  if (!link && analysed.lang === 'en') return null;
  const from = link?.last ?? amount.last;
  return view.senses(from, Math.min(clause.last, from + (link ? 4 : 2)), ...INDICATOR_SENSES).find((hit) => fits(hit.sense)) ?? null;
}

function tiers(context: Context, clause: Clause, amount: Amount, fits: (sense: string) => boolean): SenseHit | null {
  for (const tier of [1, 2, 3]) {
    const hit = nearest(context, clause, amount, (sense) => BY_SENSE.get(sense)?.tier === tier && fits(sense));
    if (hit) return hit;
  }
  return null;
}

/** The nearest hit of the clause; what stands before an amount is likelier its subject than what stands after. */
function nearest(
  context: Context,
  range: { first: number; last: number },
  amount: Amount,
  fits: (sense: string) => boolean,
): SenseHit | null {
  let best: SenseHit | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const hit of context.view.senses(range.first, range.last, ...INDICATOR_SENSES)) {
    if (!fits(hit.sense)) continue;
    const distance = hit.first < amount.first ? amount.first - hit.last : hit.first - amount.last + 3;
    if (distance < least) {
      least = distance;
      best = hit;
    }
  }
  return best;
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

const GENERAL = new Set(['trade-turnover', 'exports', 'imports']);

/** Trade in grain is grain: goods named with the trade in them are told by the goods. */
function specific(context: Context, range: { first: number; last: number }, hit: SenseHit): FoundIndicator {
  if (GENERAL.has(hit.sense) && hit.sense !== 'trade-turnover') {
    const goods = context.view.sense(
      Math.max(range.first, hit.first - 2),
      Math.min(range.last, hit.last + 4),
      'agriculture',
      'energy-supply',
    );
    if (goods) return found(goods, indicatorFor(goods));
  }
  return found(hit, indicatorFor(hit));
}
