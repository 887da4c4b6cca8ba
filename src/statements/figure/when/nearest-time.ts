import type { Amount, Clause, TimeExpression } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { isAside } from '../aside.js';
import { comparedWith } from './compared.js';

const TAKEN = 10;
const gap = (time: TimeExpression, { first, last }: Amount): number => (time.first < first ? first - time.last : time.first - last + 1);

/** The time of a clause that is the amount's: the narrower, the one on its side, the nearest. */
export function nearestTime(context: Context, clause: Clause, amount: Amount): TimeExpression | null {
  const amounts = context.view.amounts(clause.first, clause.last);
  // «до 10 миллиардов к 2030 году, а пока это 4,5»: what is so far is not of the time aimed at
  const times = context.view
    .times(clause.first, clause.last)
    .filter(
      (time) =>
        !isBound(context, clause, time) &&
        !isTakenSoFar(context, clause, time) &&
        !isAside(context, clause, time, amount) &&
        !(time.last <= amount.first && context.view.has(time.last, amount.first, 'so-far')),
    );
  // "this year our trade is 20 percent up in the first quarter": the narrower of two that say the same
  // … unless the year told last before the amount is another one
  const year = times.findLast((time) => time.last <= amount.first && time.grain === 'year');
  const narrow = amounts.length === 1 ? times.filter((time) => time.grain !== 'year' && isNarrow(time, times, year)) : [];
  if (narrow.length === 1 && narrow[0]) return narrow[0];
  // «на 15 процентов в прошлом году и на 24 – в этом»: each amount has its time after it
  const trailing = times.length > 1 && (amounts[0]?.first ?? 0) < (times[0]?.first ?? 0);
  const after = trailing ? times.find((time) => time.first >= amount.last) : undefined;
  if (after) return after;
  // «в прошлом году – 15 процентов, в этом – 24»: each has its time before it
  const leading = times.length > 1 && !trailing ? times.findLast((time) => time.first < amount.first) : undefined;
  // "today we agreed to bring it to nine billion by 2030"
  const aimed =
    leading?.grain === 'day' && leading.period === context.scene.date && amounts.length === 1
      ? times.find((time) => time.first >= amount.last)
      : null;
  if (aimed) return aimed;
  if (leading) return lastOfTwo(times, amounts, leading, amount) ?? leading;
  let best: TimeExpression | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const time of times) {
    if (isElsewhere(context, time, amount, amounts)) continue;
    // a time that stands at another amount is that one's
    const distance =
      gap(time, amount) + (amounts.some((other) => other.first !== amount.first && gap(time, other) < gap(time, amount)) ? TAKEN : 0);
    if (distance < least) {
      least = distance;
      best = time;
    }
  }
  return best;
}

const isNarrow = (time: TimeExpression, times: readonly TimeExpression[], year: TimeExpression | undefined): boolean =>
  year ? isWithin(time, year) : times.some((wide) => isWithin(time, wide));

/** "Nine ships in May and eleven in June": the time that closes the clause is that of the second amount. */
function lastOfTwo(
  times: readonly TimeExpression[],
  amounts: readonly Amount[],
  leading: TimeExpression,
  amount: Amount,
): TimeExpression | null {
  const next = times.find((time) => time.first >= amount.last);
  if (!next || amounts.some((other) => other.first >= amount.last)) return null;
  return amounts.some((other) => other.first > leading.first && other.last <= amount.first) ? next : null;
}

const isWithin = (time: TimeExpression, wide: TimeExpression): boolean =>
  wide !== time && wide.grain === 'year' && time.from >= wide.from && time.to <= wide.to;

const kindOf = ({ of, unit }: Amount): string => (of === 'count' || of === 'number' ? 'count' : unit);

/** «открылось десять филиалов, семь из них – за последние два года»: a time behind a mark, at the next amount. */
function isElsewhere({ view }: Context, time: TimeExpression, amount: Amount, amounts: readonly Amount[]): boolean {
  const next = amounts.find((other) => other.first >= amount.last && (kindOf(other) === kindOf(amount) || other.of === 'number'));
  if (!next || time.first < amount.last || gap(time, next) >= gap(time, amount)) return false;
  for (let i = amount.last; i < Math.min(time.first, next.first); i++) if (view.token(i)?.word.kind === 'punctuation') return true;
  return false;
}

/** "We have concluded nine agreements in ten years": how long it took, not when it will be. */
function isTakenSoFar({ view, scene }: Context, clause: Clause, time: TimeExpression): boolean {
  if (scene.date === null || time.from <= scene.date || view.form(time.first) !== 'in') return false;
  return DONE_SINCE.test(view.words(clause.first, time.first)) && /(^| )(years|months|decades?)$/.test(view.words(time.first, time.last));
}
const DONE_SINCE = /(^| )(has|have|['’]ve|we['’]ve|had) (already |also |now )?[a-z]+(ed|en|ne|de|ld|lt|et|ut|it|ought)( |$)/;

/** Times that only bound or compare. */
const isBound = (context: Context, clause: Clause, time: TimeExpression): boolean =>
  time.modifier === 'before' || time.modifier === 'after' || comparedWith(context, clause, time);
