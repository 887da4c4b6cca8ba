import type { Indicator, StateCode } from '../../domain/index.js';
import { type Counted, countedBy } from './counted.js';

/** A way in which one reporter counts what a claim is about: one series, or exports and imports of one source to be added. */
export interface Way {
  readonly reporter: StateCode;
  readonly source: string;
  readonly unit: string;
  readonly basis: string | null;
  /** The other side's flow: its exports for one's imports. */
  readonly mirror: boolean;
  readonly series: readonly Counted[];
}

/** Why a reporter has no way to count it. */
export const NO_WAYS = ['no-series', 'no-exports', 'no-imports'] as const;
export type NoWay = (typeof NO_WAYS)[number];

export interface Sought {
  readonly indicator: Indicator;
  /** Both states, or the only one. */
  readonly states: readonly StateCode[];
  /** Whose flow it is; null for turnover. */
  readonly of: StateCode | null;
}

/** Flows that both sides count, each from its own end. */
const MIRROR: { readonly [I in Indicator]?: Indicator } = { exports: 'imports', imports: 'exports' };

/** All ways in which a reporter counts it, or why there is none. */
export function waysOf(all: readonly Counted[], reporter: StateCode, { indicator, states, of }: Sought): readonly Way[] | NoWay {
  // Statistics of a third state count none of the trade of two others.
  if (!states.includes(reporter)) return 'no-series';
  const partner = states.find((state) => state !== reporter) ?? null;
  if (indicator === 'trade-turnover') return turnover(all, reporter, partner);
  const mirror = of !== null && of !== reporter;
  const flow = mirror ? MIRROR[indicator] : indicator;
  const found = flow === undefined ? [] : countedBy(all, reporter, partner, flow);
  return found.length === 0 ? 'no-series' : found.map((series) => way(reporter, [series], mirror));
}

function turnover(all: readonly Counted[], reporter: StateCode, partner: StateCode | null): readonly Way[] | NoWay {
  const whole = countedBy(all, reporter, partner, 'trade-turnover');
  const exports = countedBy(all, reporter, partner, 'exports');
  const imports = countedBy(all, reporter, partner, 'imports');
  // Where a source gives the sum itself, that is what it says.
  const given = new Set(whole.map(({ quantity }) => `${quantity.source}\n${quantity.unit}`));
  const added = exports.flatMap((out) =>
    imports
      .filter(({ quantity: { source, unit, basis } }) => {
        const { quantity } = out;
        return (
          source === quantity.source && unit === quantity.unit && (basis === quantity.basis || basis === null || quantity.basis === null)
        );
      })
      .filter(({ quantity }) => !given.has(`${quantity.source}\n${quantity.unit}`))
      .map((into) => way(reporter, [out, into], false)),
  );
  const ways = [...whole.map((series) => way(reporter, [series], false)), ...added];
  if (ways.length > 0) return ways;
  if (exports.length > 0) return 'no-imports';
  return imports.length > 0 ? 'no-exports' : 'no-series';
}

const way = (reporter: StateCode, series: readonly Counted[], mirror: boolean): Way => ({
  reporter,
  source: series[0]?.quantity.source ?? '',
  unit: series[0]?.quantity.unit ?? '',
  basis: series.find(({ quantity }) => quantity.basis !== null)?.quantity.basis ?? null,
  mirror,
  series,
});
