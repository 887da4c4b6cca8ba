import type { PlotOptions } from '@observablehq/plot';
import type { Claim } from '../../../api/ledger-types.js';
import type { PlotLibrary } from '../../../parts/chart/chart.js';
import type { Language } from '../../../text/language.js';
import type { Voice } from '../claim-rows.js';
import { VOICES } from '../voices.js';

/** A year's value of a line. Numbers are only for drawing: what is written comes from the decimals. */
export interface YearValue {
  readonly line: string;
  readonly voice: Voice;
  readonly year: number;
  readonly value: number;
}

/** A claimed level with the room its words leave; null: no end above. */
export interface LevelClaim {
  readonly claim: Claim;
  readonly year: number;
  readonly low: number;
  readonly high: number | null;
}

/** Lines of either side by year, and claims of levels as stretches beside them. */
export function drawLines(
  plot: PlotLibrary,
  width: number,
  values: readonly YearValue[],
  claims: readonly LevelClaim[],
  { unit, language }: { readonly unit: string; readonly language: Language },
): PlotOptions {
  const compact = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 });
  const most = Math.max(...values.map(({ value }) => value), ...claims.map(({ low, high }) => high ?? low));
  const years = [...new Set([...values, ...claims].map(({ year }) => year))].sort();
  const colorOf = ({ voice }: YearValue): string => VOICES[voice].color;
  // Claims of one year stand side by side, to the right of the year.
  const beside = claims.map((each, i) => claims.slice(0, i).filter(({ year }) => year === each.year).length + 1);
  const at = ({ year }: LevelClaim, i: number): number => year + (beside[i] ?? 1) * 0.07;
  return {
    height: 300,
    marginLeft: width < 560 ? 56 : 72,
    x: {
      label: null,
      domain: [(years[0] ?? 0) - 0.3, (years.at(-1) ?? 0) + 0.6],
      ticks: years,
      tickFormat: (year: number) => String(year),
    },
    y: { label: null, grid: true, domain: [0, most * 1.05], tickFormat: (value: number) => `${compact.format(value)} ${unit}` },
    color: { type: 'identity' },
    symbol: { type: 'identity' } as never,
    marks: [
      plot.ruleY([0], { stroke: 'var(--rule)' }),
      plot.lineY(values, { x: 'year', y: 'value', z: 'line', stroke: colorOf, strokeWidth: 2 }),
      plot.dot(values, { x: 'year', y: 'value', fill: colorOf, symbol: (each: YearValue) => VOICES[each.voice].symbol, r: 4 }),
      plot.ruleX(claims, {
        x: at as never,
        y1: 'low',
        y2: (each: LevelClaim) => each.high ?? most * 1.05,
        stroke: 'var(--ink-soft)',
        strokeWidth: 4,
        strokeOpacity: 0.6,
        className: 'claims',
      }),
    ],
  };
}
