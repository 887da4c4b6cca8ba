import type { Amount, Clause, Edtf, Indicator, Sentence, TimeExpression } from '../../domain/index.js';
import type { Context } from '../rule.js';
import { isAside, wasOnce } from './aside.js';
import { isDuration } from './claims.js';
import { comparedWith } from './compared.js';
import { isNow } from './meant-time.js';
import { sinceWhen } from './since.js';
import { brokenTime, openingTime, spanUpToNow, yearOfAdjective, yearUpTo } from './span.js';
import { isRelative } from './subject.js';

export interface FoundPeriod {
  readonly period: Edtf;
  readonly time: TimeExpression | null;
}

/** The time the figure speaks about: told in its clause, or in the clause before when that makes the same claim. */
export function periodOf(
  context: Context,
  sentence: Sentence,
  clause: Clause,
  amount: Amount,
  indicator: Indicator,
  elliptic: boolean,
): FoundPeriod | null {
  if (wasOnce(context, sentence, amount)) return null;
  const own = nearest(context, clause, amount);
  if (!own && !isDuration(amount.unit)) {
    const within = spanUpToNow(context, clause, amount);
    if (within) return within;
  }
  // "we have now lived with it for two years": how long, up to now
  if (own && isDuration(amount.unit) && isNow(context, { period: own.period, time: own })) return null;
  if (own) return told(context, clause, own, indicator, amount);
  const year = own ? null : yearOfAdjective(context, clause, amount);
  if (year) return { period: year, time: null };
  if (signedHere(context, sentence, clause, indicator) && context.scene.date) return { period: context.scene.date, time: null };
  const now = context.view.has(clause.first, clause.last, 'currently.en') || (amount.of !== 'ratio' && isPresentNow(context, clause));
  if (context.scene.date && !isDuration(amount.unit) && now) return { period: context.scene.date.slice(0, 4), time: null };
  const compared = sinceLastYear(context, clause);
  // "in five months trade reached 32 billion, which is up 26 percent on last year": of those months
  if (compared) return (isRelative(context, clause) ? ofClauseBefore(context, sentence, clause, amount, indicator) : null) ?? compared;
  // «весной был рекорд: собрали сорок тонн»
  const explains =
    context.view.form(clause.first - 1) === ':' && !isPresent(context, clause)
      ? ofClauseBefore(context, sentence, clause, amount, indicator)
      : null;
  if (explains) return explains;
  // «уже проходит 300 машин в сутки»: now, not when the clause before was
  const when = /^(when|когда)$/.test(context.view.form(clause.first));
  const opening = openingTime(context, sentence, clause) ?? brokenTime(context, sentence, clause);
  if (opening) return told(context, clause, opening, indicator, amount);
  if ((!when && !elliptic) || context.view.has(clause.first, amount.first, 'so-far')) return null;
  if (amount.of === 'count' && context.view.has(clause.first, clause.last, 'already')) return null;
  // a clause without a subject of its own goes on in the time of the one before
  return ofClauseBefore(context, sentence, clause, amount, indicator);
}

/** «теперь экспорт – 9 миллионов» */
const isPresentNow = ({ view }: Context, { first, last }: Clause): boolean => view.has(first, last, 'currently.ru');

function isPresent({ view }: Context, { first, last }: Clause): boolean {
  for (let i = first; i < last; i++) if (view.token(i)?.reading?.pos === 'verb' && view.token(i)?.reading?.tense === 'present') return true;
  return false;
}

function ofClauseBefore(context: Context, sentence: Sentence, clause: Clause, amount: Amount, indicator: Indicator): FoundPeriod | null {
  const at = sentence.clauses.indexOf(clause);
  // «… прибавила 9 процентов, а в стране работает сорок фирм»: how many there are is no part of the growth
  const beside = /^(а|while|whereas)$/.test(context.view.form(clause.first)) && amount.of === 'count';
  for (let i = at - 1; !beside && i >= 0 && i >= at - 2; i--) {
    const before = sentence.clauses[i] as Clause;
    const time = nearest(context, before, amount);
    if (time) return told(context, before, time, indicator, amount);
  }
  return null;
}

/** "Up 18 percent on last year": this year. */
function sinceLastYear({ view, scene }: Context, clause: Clause): FoundPeriod | null {
  if (scene.date === null) return null;
  const year = Number(scene.date.slice(0, 4));
  const against = view.times(clause.first, clause.last).some((time) => time.grain === 'year' && time.period === String(year - 1));
  const level = view.sense(clause.first, clause.last, 'against-level');
  const stated =
    level !== null && (view.form(level.last) === String(year - 1) || /^(прошл|last$|предыдущ|previous$)/.test(view.form(level.last)));
  return against || stated ? { period: String(year), time: null } : null;
}

const TAKEN = 10;
const gap = (time: TimeExpression, { first, last }: Amount): number => (time.first < first ? first - time.last : time.first - last + 1);

function nearest(context: Context, clause: Clause, amount: Amount): TimeExpression | null {
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

function told(context: Context, clause: Clause, time: TimeExpression, indicator: Indicator, { unit }: Amount): FoundPeriod {
  const { scene } = context;
  // "today" about a running total is the year
  if (time.grain === 'day' && time.period === scene.date && time.anchor === 'relative') {
    const deed = indicator === 'agreements' && context.view.has(clause.first, clause.last, 'papers-signed');
    // «сегодня беседовали три часа»
    return { period: deed || isDuration(unit) ? time.period : time.period.slice(0, 4), time };
  }
  const year12 = yearUpTo(context, clause, time);
  if (year12) return { period: year12, time };
  if (time.period.includes('/')) return { period: time.period, time };
  const since = sinceWhen(context, time, isPresent(context, clause));
  if (since) return { period: since, time };
  // «до конца ноября», «до середины августа»: at any time before
  if (
    UNTIL.test(context.view.words(Math.max(clause.first, time.first - 2), time.first + 2)) &&
    time.from.slice(0, 7) >= (scene.date?.slice(0, 4) ?? '')
  )
    return { period: `../${time.period}`, time };
  return { period: time.period, time };
}

const UNTIL = /(^| )до (конца|середины|начала|исхода)( |$)/i;

/** What was signed at the talks the record is of was signed on its day. */
function signedHere({ view }: Context, sentence: Sentence, clause: Clause, indicator: Indicator): boolean {
  return (
    indicator === 'agreements' &&
    view.has(clause.first, clause.last, 'papers-signed') &&
    view.has(sentence.first, sentence.last, 'here-today')
  );
}
