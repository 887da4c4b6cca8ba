import type { PlotOptions } from '@observablehq/plot';
import type { PlotLibrary } from '../../parts/chart/chart.js';
import type { Language } from '../../text/language.js';
import type { Lane, Standing, TimelineRow } from './timeline-rows.js';

/** Where an event stands is told by shape, filled or hollow, before its colour. */
export const STANDINGS: {
  readonly [S in Standing]: {
    readonly symbol: 'circle' | 'diamond' | 'triangle' | 'times';
    readonly color: string;
    readonly filled: boolean;
    readonly path: string;
  };
} = {
  recorded: { symbol: 'circle', color: 'var(--contact)', filled: true, path: 'M11 7a4 4 0 1 1-8 0a4 4 0 1 1 8 0' },
  held: { symbol: 'circle', color: 'var(--contact)', filled: false, path: 'M11 7a4 4 0 1 1-8 0a4 4 0 1 1 8 0' },
  ahead: { symbol: 'diamond', color: 'var(--figure)', filled: false, path: 'M7 2l4 5l-4 5l-4-5z' },
  passed: { symbol: 'triangle', color: 'var(--warn)', filled: false, path: 'M7 2.5l4.5 8h-9z' },
  cancelled: { symbol: 'times', color: 'var(--ink-soft)', filled: false, path: 'M3.5 3.5l7 7m0-7l-7 7' },
};

export function StandingSign({ standing }: { readonly standing: Standing }) {
  const { path, color, filled } = STANDINGS[standing];
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d={path} fill={filled ? color : 'none'} stroke={color} strokeWidth="1.6" />
    </svg>
  );
}

interface Frame {
  readonly asOf: string;
  readonly language: Language;
  readonly lanes: { readonly [L in Lane]: string };
  readonly title: (row: TimelineRow) => string;
}

const LANE = 54;
const DAY = 86_400_000;

/** A lane for visits, one for other contacts, one for events on record beside them; a time that is not told to the day is a stretch. */
export function drawTimeline(
  plot: PlotLibrary,
  width: number,
  rows: readonly TimelineRow[],
  { asOf, language, lanes, title }: Frame,
): PlotOptions {
  const narrow = width < 560;
  const left = narrow ? 76 : 110;
  const day = new Date(`${asOf}T00:00:00Z`);
  const moments = [...rows.flatMap(({ first, last }) => [first.getTime(), last.getTime()]), day.getTime()];
  const [from, to] = [Math.min(...moments), Math.max(...moments)];
  const room = Math.max((to - from) * 0.03, 20 * DAY);
  const present = (['visits', 'contacts', 'meetings'] as const).filter((lane) => rows.some((row) => row.lane === lane));
  const steps = stepsApart(rows, ((to - from + 2 * room) / Math.max(1, width - left)) * 12);
  const middle = ({ first, last }: TimelineRow): Date => new Date((first.getTime() + last.getTime()) / 2);
  const year = new Intl.DateTimeFormat(language, { year: 'numeric', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const long = to - from > 900 * DAY;
  const height = present.length * LANE + 34;
  // Marks that would cover one another are moved apart within their lane.
  const at = (row: TimelineRow): number =>
    present.indexOf(row.lane) + 0.5 + (((steps.get(row) ?? 0) % 4) - 1.5) * 0.2 * (rows.length > present.length ? 1 : 0);
  const dots = (standing: Standing) => {
    const { symbol, color, filled } = STANDINGS[standing];
    const own = rows.filter((row) => row.standing === standing);
    return plot.dot(own, { x: middle, y: at, symbol, r: 4.5, stroke: color, strokeWidth: 1.6, fill: filled ? color : 'var(--paper)' });
  };
  return {
    height,
    marginLeft: left,
    marginRight: 14,
    marginTop: 8,
    marginBottom: 26,
    x: {
      type: 'utc',
      domain: [new Date(from - room), new Date(to + room)],
      label: null,
      ticks: narrow ? 3 : 8,
      tickFormat: (date: Date) =>
        (long && date.getUTCMonth() === 0 && date.getUTCDate() === 1 ? year : month).format(date).replace(/\s?г\.$/, ''),
      grid: true,
    },
    y: { domain: [0, present.length], reverse: true, axis: null },
    marks: [
      ...present.slice(1).map((_, i) => plot.ruleY([i + 1], { stroke: 'var(--rule)', insetLeft: -left })),
      plot.text(present, {
        y: (_, i: number) => i + 0.5,
        text: (lane: Lane) => lanes[lane],
        frameAnchor: 'left',
        dx: -left,
        textAnchor: 'start',
        fill: 'var(--ink)',
        fontWeight: 600,
      }),
      plot.ruleX([day], { stroke: 'var(--ink-soft)', strokeDasharray: '4 3' }),
      plot.ruleY(
        rows.filter(({ first, last }) => last > first),
        {
          x1: 'first',
          x2: 'last',
          y: at,
          stroke: (row: TimelineRow) => STANDINGS[row.standing].color,
          strokeWidth: 4,
          strokeOpacity: 0.35,
        },
      ),
      ...(Object.keys(STANDINGS) as Standing[]).map(dots),
      plot.dot(rows, { x: middle, y: at, r: 10, fill: 'transparent', className: 'events', title }),
    ],
    color: { type: 'identity' },
  };
}

/** For each row how many before it in its lane stand so close that it has to give way. */
function stepsApart(rows: readonly TimelineRow[], near: number): ReadonlyMap<TimelineRow, number> {
  const steps = new Map<TimelineRow, number>();
  const before = new Map<Lane, { readonly at: number; readonly step: number }>();
  for (const row of rows) {
    const at = (row.first.getTime() + row.last.getTime()) / 2;
    const last = before.get(row.lane);
    const step = last && at - last.at < near ? last.step + 1 : 1;
    steps.set(row, step);
    before.set(row.lane, { at, step });
  }
  return steps;
}
