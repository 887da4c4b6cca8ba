import type { Amount, Clause, Indicator, SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { BY_SENSE, INDICATORS } from './indicator-senses.js';

export interface FoundIndicator {
  readonly indicator: Indicator;
  /** Words that tell it; null where it is left out or carried over. */
  readonly hit: SenseHit | null;
  readonly carried: boolean;
}

export const found = (hit: SenseHit | null, indicator: Indicator, carried = false): FoundIndicator => ({ indicator, hit, carried });
export const indicatorFor = (hit: SenseHit): Indicator => BY_SENSE.get(hit.sense)?.indicator ?? 'other';

/** Projects "in the pipeline" are only meant; passengers are no cargo. */
const isIdle = ({ view }: Context, { first, sense }: SenseHit): boolean =>
  (view.form(first) === 'pipeline' && view.form(first - 1) === 'the' && view.form(first - 2) === 'in') ||
  (sense === 'cargo' && /^(пассажирск\p{L}+|passenger)$/u.test(view.form(first - 1)));

/** The nearest hit of the clause; what stands before an amount is likelier its subject than what stands after. */
export function nearest(
  context: Context,
  range: { first: number; last: number },
  amount: Amount,
  fits: (sense: string) => boolean,
): SenseHit | null {
  let best: SenseHit | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const hit of context.view.sensesOf(range.first, range.last, INDICATORS)) {
    if (!fits(hit.sense) || isIdle(context, hit)) continue;
    // "a 9 percent export rise": what the amount describes stands right behind it
    const distance = hit.first < amount.first ? amount.first - hit.last : hit.first === amount.last ? 0 : hit.first - amount.last + 3;
    if (distance < least) {
      least = distance;
      best = hit;
    }
  }
  return best;
}

/** The first fitting sense in the words right after the amount. */
export function followed(context: Context, clause: Clause, amount: Amount, fits: (sense: string) => boolean): SenseHit | null {
  const { view } = context;
  let end = amount.last;
  while (end < clause.last && end < amount.last + 6 && view.token(end)?.word.kind === 'word') end++;
  const hits = view.sensesOf(amount.last, end, INDICATORS).filter((hit) => fits(hit.sense) && !isIdle(context, hit));
  // "25 percent of the region's oil": the thing, not whose it is
  // "a third of American forces": the noun, not whose they are
  const [first, second] = hits;
  const lesser = first?.sense === 'people' && second !== undefined && second.first === first.last ? second : first;
  return hits.find((hit) => BY_SENSE.get(hit.sense)?.tier === 1) ?? lesser ?? null;
}

/** What the money is for, where that is told right after it: "two billion dollars in aid for schools". */
export function spentOn(context: Context, clause: Clause, amount: Amount, fits: (sense: string) => boolean): SenseHit | null {
  const { view, analysed } = context;
  const link = view.senseAtToken(amount.last, 'sum-of.en');
  if (!link && analysed.lang === 'en') return null;
  const from = link?.last ?? amount.last;
  if (view.token(from)?.word.kind !== 'word') return null;
  return view.sensesOf(from, Math.min(clause.last, from + (link ? 4 : 2)), INDICATORS).find((hit) => fits(hit.sense)) ?? null;
}
