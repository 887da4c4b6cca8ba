import type { PlotOptions } from '@observablehq/plot';
import type { PlotLibrary } from '../../parts/chart/chart.js';
import type { Language } from '../../text/language.js';
import type { ClaimRow } from './claim-rows.js';

export interface DrawnRow extends ClaimRow {
  readonly symbol: 'circle' | 'square' | 'triangle' | 'diamond';
  readonly color: string;
  /** The time it speaks of, on the first line of it; else empty. */
  readonly when: string;
  /** The same in digits. */
  readonly narrowWhen: string;
  readonly amount: string;
  readonly who: string;
}

interface Frame {
  readonly domain: readonly [number, number];
  readonly unit: string;
  readonly language: Language;
}

const ROW = 22;

/** A line a claim below one another: the time on the left, the stretch in the middle, what was said by whom on the right. */
export function drawClaims(plot: PlotLibrary, width: number, rows: readonly DrawnRow[], { domain, unit, language }: Frame): PlotOptions {
  const wide = width >= 640;
  const [left, right] = wide ? [150, 330] : [84, 112];
  const [least, most] = domain;
  const percent = unit === 'percent';
  const compact = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 });
  const said = rows.filter(({ claim }) => claim !== null);
  const implied = rows.filter((row) => row.implied !== null);
  const from = ({ low }: DrawnRow): number => low ?? least;
  const to = ({ high }: DrawnRow): number => high ?? most;
  const label = (row: DrawnRow): string => (wide ? [row.amount, row.who].filter(Boolean).join(' · ') : row.amount);
  return {
    height: rows.length * ROW + 34,
    marginTop: 4,
    marginLeft: left,
    marginRight: right,
    marginBottom: 30,
    x: {
      domain: [least, most],
      label: null,
      ticks: wide ? 6 : 3,
      grid: true,
      tickFormat: (value: number) => `${compact.format(value)}${percent ? '%' : ''}`,
    },
    y: { type: 'band', domain: rows.map(({ key }) => key), axis: null, padding: 0 },
    color: { type: 'identity' },
    symbol: { type: 'identity' } as never,
    marks: [
      plot.ruleY(
        rows.filter(({ first }, i) => first && i > 0),
        { y: 'key', dy: -ROW / 2, stroke: 'var(--rule)', insetLeft: -left, insetRight: -right },
      ),
      ...(least < 0 ? [plot.ruleX([0], { stroke: 'var(--ink-soft)' })] : []),
      plot.ruleY(implied, {
        y: 'key',
        x1: from,
        x2: to,
        stroke: 'color',
        strokeWidth: 1.5,
        strokeDasharray: '3 3',
        strokeOpacity: 0.75,
        clip: true,
      }),
      plot.ruleY(said, { y: 'key', x1: from, x2: to, stroke: 'color', strokeWidth: 6, strokeOpacity: 0.32 }),
      plot.dot(
        said.filter(({ at }) => at !== null),
        { y: 'key', x: 'at', fill: 'color', symbol: 'symbol', r: 4.5 },
      ),
      plot.text(rows, {
        y: 'key',
        text: wide ? 'when' : 'narrowWhen',
        frameAnchor: 'left',
        dx: -left,
        textAnchor: 'start',
        fill: 'var(--ink)',
        fontWeight: 600,
        ...shortened(wide ? 22 : 12),
      }),
      plot.text(
        rows.filter(({ disagreement }) => disagreement !== null),
        { y: 'key', text: () => '≠', frameAnchor: 'right', dx: 8, textAnchor: 'start', fill: 'var(--warn)', fontWeight: 700, fontSize: 14 },
      ),
      plot.text(rows, {
        y: 'key',
        text: label,
        frameAnchor: 'right',
        dx: 22,
        textAnchor: 'start',
        fill: 'var(--ink)',
        ...shortened(wide ? 46 : 15),
      }),
      plot.barX(rows, {
        y: 'key',
        x1: () => least,
        x2: () => most,
        insetLeft: -left,
        insetRight: -right,
        fill: 'transparent',
        className: 'rows',
        title: (row: DrawnRow) => [row.amount, row.who].filter(Boolean).join(' · '),
      }),
    ],
  };
}

/** Long words end with an ellipsis; the table has them whole. */
const shortened = (ems: number) => ({ lineWidth: ems / 1.9, textOverflow: 'ellipsis' as const });
