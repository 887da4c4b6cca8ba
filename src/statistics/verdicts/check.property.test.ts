import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printExact } from '../../ledger/figures/index.js';
import { checkClaim } from './check.js';
import { claim, trade } from './claims.fixture.js';
import { countedOf } from './counted.js';
import { linesOf } from './lines.js';
import { mirrored } from './mirror.js';
import { monthsOf } from './months.js';

const amount = fc.integer({ min: 1, max: 10 ** 9 }).map((n) => n * 2);

describe('laws of checks', () => {
  it('a level that is printed agrees with itself, whatever it is', () => {
    fc.assert(
      fc.property(amount, (turnover) => {
        const told = claim({ measure: 'level', unit: 'USD', value: String(turnover), words: String(turnover), direction: null });
        const found = checkClaim(told, countedOf(trade('XA', { 2023: turnover })), null);
        expect([found.verdict, printExact(found.readings[0]?.value ?? 0n)]).toEqual(['agrees', String(turnover)]);
      }),
    );
  });

  it('the verdict does not depend on the order of the points', () => {
    const points = [...trade('XA', { 2022: 100, 2023: 112 }), ...trade('XB', { 2022: 100, 2023: 105 })];
    fc.assert(
      fc.property(fc.shuffledSubarray(points, { minLength: points.length }), fc.integer({ min: 0, max: 20 }), (shuffled, percent) => {
        const told = claim({ value: String(percent), words: String(percent) });
        const verdict = (list: typeof points) => {
          const { verdict: found, agrees_with, differs_from } = checkClaim(told, countedOf(list), null);
          return [found, agrees_with, differs_from];
        };
        expect(verdict(shuffled)).toEqual(verdict(points));
      }),
    );
  });

  it('whoever is named, both sides are told, and the two verdicts go together', () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        amount,
        fc.integer({ min: -50, max: 50 }),
        fc.constantFrom(null, 'XA', 'XB'),
        (a, b, c, d, percent, source) => {
          const points = countedOf([...trade('XA', { 2022: a, 2023: b }), ...trade('XB', { 2022: c, 2023: d })]);
          const value = String(Math.abs(percent));
          const found = checkClaim(claim({ value, words: value, direction: percent < 0 ? 'down' : 'up', source }), points, null);
          const meets = new Set(found.readings.filter((each) => each.meets).map(({ reporter }) => reporter));
          expect(found.readings).toHaveLength(2);
          expect([...found.agrees_with, ...found.differs_from].sort()).toEqual(['XA', 'XB']);
          expect(found.verdict === 'agrees').toBe(source === null ? meets.size === 2 : meets.has(source));
          expect(found.verdict === 'agrees-with-neither').toBe(meets.size === 0);
        },
      ),
    );
  });

  it('months that make up a year count what the year counts', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 12, maxLength: 12 }), (counts) => {
        const months = Object.fromEntries(counts.map((count, i) => [`2023-${String(i + 1).padStart(2, '0')}`, count]));
        const [line] = linesOf(trade('XA', months), ['XA', 'XB'], null);
        const year = line?.values.find(({ period }) => period === '2023');
        expect(year && printExact(year.value)).toBe(String(counts.reduce((sum, count) => sum + count, 0)));
        expect(year?.composed).toBe(true);
      }),
    );
  });

  it('a mirror changes its sign with the order of its sides, and lines up what goes where', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const points = [...trade('XA', { 2023: a }), ...trade('XB', { 2023: b })];
        const rows = mirrored(points, ['XA', 'XB'], null);
        expect(
          rows.map(({ from, to, sides }) => [from, to, ...sides.map(({ reporter, indicator }) => `${reporter} ${indicator}`)]),
        ).toEqual([
          ['XA', 'XB', 'XA exports', 'XB imports'],
          ['XB', 'XA', 'XB exports', 'XA imports'],
          [null, null, 'XA trade-turnover', 'XB trade-turnover'],
        ]);
        const turned = mirrored(points, ['XB', 'XA'], null);
        expect(turned[2]?.difference).toBe(-(rows[2]?.difference ?? 0n));
        for (const { sides, difference } of rows) expect(sides[1].value - sides[0].value).toBe(difference);
      }),
    );
  });

  it.each([
    ['2022', 12],
    ['2022-02', 1],
    ['2022-01/2022-06', 6],
    ['2022-01-01/2022-02-28', 2],
    ['2020-02-01/2020-02-29', 1],
    ['2020/2021', 24],
  ])('%s is %i months', (period, months) => {
    const found = monthsOf(period);
    expect(found && found.last - found.first + 1).toBe(months);
  });
  it.each(['2022-01-02', '2022-01-01/2022-02-27', '../2022', '2022/..', 'soon', ''])('%s is no number of months', (period) => {
    expect(monthsOf(period)).toBeNull();
  });
});
