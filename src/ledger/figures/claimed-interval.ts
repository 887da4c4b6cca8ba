import type { Decimal, Figure, Unit } from '../../domain/index.js';
import { type Fineness, finenessOf } from './digits-said.js';
import { type Exact, exact, least, most, parseExact, printExact } from './exact.js';
import { closed, fallFromFactor, fromParts, growthFromFactor, type Interval, negated } from './interval.js';
import { limitTold } from './number-words.js';
import { TOLERANCE } from './tolerance.js';

/** The rule that made a number an interval. */
export const TOLERANCE_RULES = ['exact', 'about', 'over', 'at-least', 'almost', 'at-most', 'range'] as const;
export type ToleranceRule = (typeof TOLERANCE_RULES)[number];

/** A figure as an interval of numbers it leaves room for, in a unit in which it can be compared. */
export interface Claimed {
  readonly interval: Interval;
  /** Changes and shares told in percent, parts or multiples are all percent; everything else keeps its own unit. */
  readonly unit: Unit;
  readonly step: Exact;
  readonly tolerance: Tolerance;
}

export interface Tolerance {
  readonly rule: ToleranceRule;
  /** What the last digit said is worth, in the unit as told. */
  readonly step: Decimal;
  /** How far the interval reaches from the number to the side or sides that the rule opens; null where it has no end. */
  readonly reach: Decimal | null;
}

/** Units that a change or a share can be told in. */
const RATES = new Set<Unit>(['percent', 'times', 'fraction']);

type Told = Pick<Figure, 'value' | 'value_to' | 'unit' | 'hedge' | 'measure' | 'direction'>;

/** `words`: those the value was read from, lower case, ё as е; null where they are not known. Null when the value is no number. */
export function claimedInterval(figure: Told, words: string | null): Claimed | null {
  const value = parseExact(figure.value);
  const to = figure.value_to === null ? value : parseExact(figure.value_to);
  if (value === null || to === null) return null;
  const [from, until] = value <= to ? [value, to] : [to, value];
  const fineness = finenessOf(figure.value, figure.unit, words);
  const told = roomFor(figure, from, until, fineness, words);
  const { interval, unit } = comparable(figure, told.interval);
  const reach = told.reach === null ? null : printExact(told.reach);
  return { interval, unit, step: fineness.step, tolerance: { rule: told.rule, step: printExact(fineness.step), reach } };
}

interface Room {
  readonly interval: Interval;
  readonly rule: ToleranceRule;
  readonly reach: Exact | null;
}

function roomFor({ hedge, value_to }: Told, from: Exact, to: Exact, { step, next }: Fineness, words: string | null): Room {
  const limit = hedge === 'over' || hedge === 'under' ? words && limitTold(words) : null;
  if (limit === 'at-least') return { interval: { low: from, high: null, lowOpen: false, highOpen: true }, rule: 'at-least', reach: null };
  if (hedge === 'under' && (limit === 'at-most' || limit === 'less')) {
    return { interval: { low: least(0n, to), high: to, lowOpen: false, highOpen: limit === 'less' }, rule: 'at-most', reach: null };
  }
  if (hedge === 'over') return { interval: { low: from, high: to + next, lowOpen: false, highOpen: true }, rule: 'over', reach: next };
  if (hedge === 'under') return { interval: { low: from - next, high: to, lowOpen: true, highOpen: false }, rule: 'almost', reach: next };
  const half = (step * TOLERANCE.half.of) / TOLERANCE.half.in;
  const own = value_to === null ? half : 0n;
  if (hedge === 'exact') return { interval: closed(from - own, to + own), rule: value_to === null ? 'exact' : 'range', reach: own };
  const wider = most(least(half, part(to, TOLERANCE.about.most)), part(from, TOLERANCE.about.least));
  return { interval: closed(from - own - wider, to + own + wider), rule: 'about', reach: own + wider };
}

const part = (value: Exact, hundredths: bigint): Exact => ((value < 0n ? -value : value) * hundredths) / 100n;

/** In a unit that others of its kind can be compared in, falls below zero. Money and things keep theirs: currencies are never converted. */
function comparable({ measure, unit, direction }: Told, interval: Interval): { interval: Interval; unit: Unit } {
  if (measure === 'share' && unit === 'fraction') return { interval: fromParts(interval), unit: 'percent' };
  if (measure !== 'change') return { interval, unit };
  if (direction === 'flat' && RATES.has(unit)) return { interval: aroundZero(interval), unit: 'percent' };
  if (unit === 'times') return { interval: direction === 'down' ? fallFromFactor(interval) : growthFromFactor(interval), unit: 'percent' };
  const plain = unit === 'fraction' ? fromParts(interval) : interval;
  return { interval: direction === 'down' ? negated(plain) : plain, unit: unit === 'fraction' ? 'percent' : unit };
}

/** "Unchanged" is told with 0 or with the multiple 1; either leaves half a percent to both sides. */
function aroundZero(interval: Interval): Interval {
  const half = exact(1) / 2n;
  const holdsZero = interval.low !== null && interval.high !== null && interval.low <= 0n && interval.high >= 0n;
  return holdsZero ? interval : closed(-half, half);
}
