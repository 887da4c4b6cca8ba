import type { Decimal } from '../../domain/index.js';
import { type Exact, exact, printExact, scaled } from './exact.js';

/** Every number a claim leaves room for. A null end is open without limit. */
export interface Interval {
  readonly low: Exact | null;
  readonly high: Exact | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** As it is told outside: ends as decimals, null where there is none. */
export interface ToldInterval {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly low_open: boolean;
  readonly high_open: boolean;
}

export const closed = (low: Exact, high: Exact): Interval => ({ low, high, lowOpen: false, highOpen: false });

/** Whether `a` lies wholly below `b`. */
export function isBelow(a: Interval, b: Interval): boolean {
  if (a.high === null || b.low === null) return false;
  return a.high < b.low || (a.high === b.low && (a.highOpen || b.lowOpen));
}

/** Whether some number is in both. */
export const meets = (a: Interval, b: Interval): boolean => !isBelow(a, b) && !isBelow(b, a);

/** How far two intervals that do not meet lie apart; zero where only an open end parts them. */
export function distance(a: Interval, b: Interval): Exact {
  if (isBelow(a, b)) return (b.low ?? 0n) - (a.high ?? 0n);
  if (isBelow(b, a)) return (a.low ?? 0n) - (b.high ?? 0n);
  return 0n;
}

/** The same numbers with the other sign. */
export const negated = ({ low, high, lowOpen, highOpen }: Interval): Interval => ({
  low: high === null ? null : -high,
  high: low === null ? null : -low,
  lowOpen: highOpen,
  highOpen: lowOpen,
});

const HUNDRED = 100n;

/** Parts of one as percent. */
export const fromParts = ({ low, high, lowOpen, highOpen }: Interval): Interval => ({
  low: low === null ? null : low * HUNDRED,
  high: high === null ? null : high * HUNDRED,
  lowOpen,
  highOpen,
});

/** "Grew 2 times" is a factor of two, so a growth by 100 percent. */
export const growthFromFactor = ({ low, high, lowOpen, highOpen }: Interval): Interval => ({
  low: low === null ? null : (low - exact(1)) * HUNDRED,
  high: high === null ? null : (high - exact(1)) * HUNDRED,
  lowOpen,
  highOpen,
});

/** "Fell 2 times" leaves one half, so a fall by 50 percent. Factors below zero are none. */
export function fallFromFactor({ low, high, lowOpen, highOpen }: Interval): Interval {
  const left = (factor: Exact, towards: -1 | 1): Exact => scaled(exact(1), exact(100), factor, towards) - exact(100);
  return {
    low: high === null || high <= 0n ? exact(-100) : left(high, -1),
    high: low === null || low <= 0n ? null : left(low, 1),
    lowOpen: highOpen,
    highOpen: lowOpen,
  };
}

/** The change, in percent, from one level to a later one; null where the earlier may be zero or less. */
export function changeBetween(earlier: Interval, later: Interval): Interval | null {
  if (earlier.low === null || earlier.low <= 0n || later.low === null || later.low < 0n) return null;
  const low = earlier.high === null ? exact(-100) : scaled(later.low, exact(HUNDRED), earlier.high, -1) - exact(HUNDRED);
  const high = later.high === null ? null : scaled(later.high, exact(HUNDRED), earlier.low, 1) - exact(HUNDRED);
  return {
    low,
    high,
    lowOpen: later.lowOpen || earlier.highOpen || earlier.high === null,
    highOpen: later.highOpen || earlier.lowOpen,
  };
}

/** The level before a change in percent led to `later`; null where the change may be a loss of everything. */
export function levelBefore(later: Interval, change: Interval): Interval | null {
  const whole = exact(HUNDRED);
  if (change.low === null || change.low + whole <= 0n || later.low === null || later.low < 0n) return null;
  const low = change.high === null ? 0n : scaled(later.low, whole, change.high + whole, -1);
  const high = later.high === null ? null : scaled(later.high, whole, change.low + whole, 1);
  return {
    low,
    high,
    lowOpen: later.lowOpen || change.highOpen || change.high === null,
    highOpen: later.highOpen || change.lowOpen,
  };
}

/** With at most `decimals` of them at each end. */
export const tellInterval = ({ low, high, lowOpen, highOpen }: Interval, decimals?: number): ToldInterval => ({
  low: low === null ? null : printExact(low, decimals),
  high: high === null ? null : printExact(high, decimals),
  low_open: lowOpen,
  high_open: highOpen,
});
