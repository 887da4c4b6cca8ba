import type { SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { hasOwnSubject, isRelative } from '../subject.js';
import type { TellsIndicator, Uncounted } from './asked.js';
import { isOfEconomy, reachedTogether } from './dealt-in.js';
import { BY_SENSE, canBeSum } from './indicator-senses.js';
import { COUNTED, lastCounted } from './last-counted.js';
import { type FoundIndicator, found, indicatorFor, nearest } from './nearest.js';
import { specific } from './specific.js';

const PARTLESS: ReadonlySet<string> = new Set(['companies', 'projects', 'agreements', 'regions']);

/** What an amount is of by the nearest noun of its clause, of its sentence, or by what was spoken of last where the clause leaves it out. */
export const byNearestWords: TellsIndicator = (asked) => {
  const { context, sentence, clause, amount, memory } = asked;
  const { view } = context;
  const own = tiers(asked);
  const tier = own ? BY_SENSE.get(own.sense)?.tier : null;
  if (own && tier === 1) return ofFirstRank(asked, own);
  // «у каждой из сторон в предприятии по 50 процентов»: a part of it is no number of companies
  if (own && tier === 2 && amount.direction === null && PARTLESS.has(own.sense) && (amount.of === 'percent' || amount.of === 'fraction'))
    return found(null, 'other');
  // «отдохнули 200 тысяч россиян – втрое больше»: of the tourists they were
  if (own?.sense === 'people' && amount.of === 'ratio' && memory.count?.sentence === sentence.index && own.first < amount.first)
    return { indicator: memory.count.indicator, hit: own, carried: false };
  const lesser = tier === 2 || tier === 3;
  const elliptic = !hasOwnSubject(context, clause, amount.first);
  if (amount.of === 'number') {
    const counted = ofThoseCounted(asked, own, elliptic);
    if (counted) return counted;
  }
  if (own && lesser && !elliptic) return found(own, indicatorFor(own));
  const earlier = elliptic || amount.of === 'money' || amount.of === 'number' ? inSentence(asked) : null;
  if (earlier) return { ...specific(context, sentence, earlier), carried: true };
  if (own && lesser) return found(own, indicatorFor(own));
  // «в прошлом году у нас рекорд, девять миллиардов»: of what goes between the two
  const record = !own && amount.of === 'money' && view.has(clause.first, amount.first, 'record-told');
  if (record && view.has(clause.first, amount.first, 'our', 'we')) return found(null, 'trade-turnover', true);
  return (elliptic ? leftOut(asked) : null) ?? (own ? found(own, indicatorFor(own)) : ofBoth(asked));
};

/** Words of the first rank tell what it is, unless it stands behind the mark after which the next thing is told. */
function ofFirstRank(asked: Uncounted, own: SenseHit): FoundIndicator {
  const { context, sentence, clause, amount } = asked;
  const after = own.first >= amount.last && behindComma(context, amount.last, own.first);
  // «доходы – 40 миллиардов, долг невелик»: what stands before the sum is what it is of
  const first = after ? sumBefore(asked) : null;
  if (first) return found(first, indicatorFor(first));
  // «… и составил 5,6 миллиарда, импорт – …»: what stands behind a comma is the next thing told
  const next = after && !hasOwnSubject(context, { ...clause, last: amount.first }, amount.first);
  const before = next ? inSentence({ ...asked, sentence: { ...sentence, last: clause.first } }) : null;
  return before ? { ...specific(context, sentence, before), carried: true } : specific(context, clause, own);
}

/** "We have lost 15,000 of our people", «их будет десять», "…, of whom nine thousand": a bare number of those told before. */
function ofThoseCounted({ context, sentence, clause, amount }: Uncounted, own: SenseHit | null, elliptic: boolean): FoundIndicator | null {
  const { view } = context;
  if (own && own.sense === 'people') {
    const lost = view.sense(clause.first, clause.last, 'casualties', 'lost-people');
    if (lost) return found(lost, 'casualties');
  }
  const them = own ? null : lastCounted(context, sentence, clause, amount);
  const counted =
    them ??
    (isRelative(context, clause) && elliptic
      ? view.senses(Math.max(sentence.first, clause.first - 8), clause.first, ...COUNTED).at(-1)
      : undefined);
  return counted ? { indicator: indicatorFor(counted), hit: counted, carried: true } : null;
}

/** What a clause without a subject of its own goes on about. */
function leftOut({ context: { view }, sentence, clause, amount, memory: { indicator } }: Uncounted): FoundIndicator | null {
  // "our commercial links recovered, and growth came to 11 percent"
  const ties = amount.of === 'percent' ? view.senses(sentence.first, clause.first, 'trade-ties').at(-1) : undefined;
  if (ties) return found(ties, 'trade-turnover', true);
  if (!indicator || sentence.index - indicator.sentence > 3 || (amount.of === 'money' && !canBeSum(indicator.indicator))) return null;
  return found(null, indicator.indicator, true);
}

function ofBoth({ context, clause, amount }: Uncounted): FoundIndicator | null {
  if (isOfEconomy(context, clause, amount)) return found(null, 'gdp');
  return amount.of === 'money' ? reachedTogether(context, clause, amount) : null;
}

function tiers({ context, clause, amount, fits }: Uncounted): SenseHit | null {
  for (const tier of [1, 2, 3, 4]) {
    const hit = nearest(context, clause, amount, (sense) => BY_SENSE.get(sense)?.tier === tier && fits(sense));
    if (hit) return hit;
  }
  return null;
}

/** The nearest word of the sentence outside the clause: what stands before it first. */
function inSentence({ context, sentence, clause, amount, fits }: Uncounted): SenseHit | null {
  const enough = amount.of === 'number' ? 2 : 1;
  const ranked = (sense: string): boolean => (BY_SENSE.get(sense)?.tier ?? 3) <= enough && fits(sense);
  return (
    nearest(context, { first: sentence.first, last: clause.first }, amount, ranked) ??
    nearest(context, { first: clause.last, last: sentence.last }, amount, ranked)
  );
}

/** The lesser name of a sum right before it. */
const sumBefore = ({ context: { view }, clause, amount: { of, first } }: Uncounted): SenseHit | null =>
  of === 'money' ? (view.senses(Math.max(clause.first, first - 4), first, 'money-thing').at(-1) ?? null) : null;

function behindComma({ view }: Context, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (view.token(i)?.word.kind === 'punctuation') return true;
  return false;
}
