import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Exact, exact, ONE, parseExact, printExact, scaled } from './exact.js';
import {
  changeBetween,
  distance,
  fallFromFactor,
  growthFromFactor,
  type Interval,
  isBelow,
  levelBefore,
  meets,
  negated,
} from './interval.js';

const number = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
const interval: fc.Arbitrary<Interval> = fc
  .tuple(fc.option(number, { freq: 8 }), fc.option(number, { freq: 8 }), fc.boolean(), fc.boolean())
  .map(([a, b, lowOpen, highOpen]) => {
    const [low, high] = a !== null && b !== null && b < a ? [b, a] : [a, b];
    const point = low !== null && low === high;
    return { low, high, lowOpen: low === null || (lowOpen && !point), highOpen: high === null || (highOpen && !point) };
  });
const positive = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 24n }), fc.bigInt({ min: 0n, max: 10n ** 22n }))
  .map(([low, more]): Interval => ({ low, high: low + more, lowOpen: false, highOpen: false }));

const holds = ({ low, high, lowOpen, highOpen }: Interval, value: Exact): boolean =>
  (low === null || (lowOpen ? value > low : value >= low)) && (high === null || (highOpen ? value < high : value <= high));

describe('exact decimals', () => {
  it('read back as they are written', () => {
    fc.assert(fc.property(number, (value) => parseExact(printExact(value)) === value));
  });
  it('are divided without passing the true value on the wrong side', () => {
    fc.assert(
      fc.property(
        number,
        number,
        number.filter((c) => c !== 0n),
        (a, b, c) => {
          const [down, up] = [scaled(a, b, c, -1), scaled(a, b, c, 1)];
          const [less, more] = c > 0n ? [down * c, up * c] : [up * c, down * c];
          expect(less <= a * b && a * b <= more).toBe(true);
          expect(up - down).toBeLessThanOrEqual(1n);
        },
      ),
    );
  });
  it.each(['', '1e3', '1,5', '.5', '5.', '--1', 'NaN', '９', '1'.repeat(61)])('are not read from %j', (text) => {
    expect(parseExact(text)).toBeNull();
  });
});

describe('intervals', () => {
  it('meet each other or neither does', () => {
    fc.assert(fc.property(interval, interval, (a, b) => meets(a, b) === meets(b, a)));
  });
  it('meet themselves', () => {
    fc.assert(fc.property(interval, (a) => meets(a, a)));
  });
  it('meet where some number is in both, and only there', () => {
    fc.assert(
      fc.property(interval, interval, number, (a, b, value) => {
        if (holds(a, value) && holds(b, value)) expect(meets(a, b)).toBe(true);
        if (!meets(a, b)) expect(isBelow(a, b) !== isBelow(b, a)).toBe(true);
      }),
    );
  });
  it('have a distance only where they do not meet, the same from either side', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
        if (meets(a, b)) expect(distance(a, b)).toBe(0n);
        else expect(distance(a, b)).toBeGreaterThanOrEqual(0n);
      }),
    );
  });
  it('turn to the other side of zero and back', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(negated(negated(a))).toEqual(a);
        expect(meets(negated(a), negated(b))).toBe(meets(a, b));
      }),
    );
  });
});

describe('what is reckoned from intervals', () => {
  it('the change between two levels leads from the one back to the other', () => {
    fc.assert(
      fc.property(positive, positive, (earlier, later) => {
        const change = changeBetween(earlier, later) as Interval;
        const back = change && levelBefore(later, change);
        if (back) expect(meets(back, earlier)).toBe(true);
      }),
    );
  });
  it('holds the change between any two numbers of the levels', () => {
    fc.assert(
      fc.property(positive, positive, (earlier, later) => {
        const change = changeBetween(earlier, later) as Interval;
        for (const from of [earlier.low, earlier.high] as Exact[])
          for (const to of [later.low, later.high] as Exact[]) {
            const down = scaled(to, exact(100), from, -1) - exact(100);
            const up = scaled(to, exact(100), from, 1) - exact(100);
            expect((change.low as Exact) <= up && down <= (change.high as Exact)).toBe(true);
          }
      }),
    );
  });
  it('a factor of 1 is no change, and a rise and a fall by one factor undo each other', () => {
    const one: Interval = { low: ONE, high: ONE, lowOpen: false, highOpen: false };
    expect(growthFromFactor(one)).toMatchObject({ low: 0n, high: 0n });
    expect(fallFromFactor(one)).toMatchObject({ low: 0n, high: 0n });
    const two: Interval = { low: ONE * 2n, high: ONE * 2n, lowOpen: false, highOpen: false };
    expect(growthFromFactor(two)).toMatchObject({ low: exact(100), high: exact(100) });
    expect(fallFromFactor(two)).toMatchObject({ low: exact(-50), high: exact(-50) });
  });
  it('nothing is reckoned from a level that may be zero, nor from a loss of everything', () => {
    const zero: Interval = { low: 0n, high: ONE, lowOpen: false, highOpen: false };
    expect(changeBetween(zero, zero)).toBeNull();
    expect(levelBefore(zero, { low: exact(-100), high: 0n, lowOpen: false, highOpen: false })).toBeNull();
  });
});
