import { useCallback } from 'react';
import { useTexts } from '../../app/language.js';
import { Chart, type PlotLibrary } from '../../parts/chart/chart.js';
import { number } from '../../text/language.js';

export interface YearCell {
  readonly key: string;
  readonly row: string;
  readonly year: string;
  readonly count: number;
  readonly color: string;
  readonly open: () => void;
}

interface YearCellsProps {
  readonly title: string;
  readonly label: string;
  /** What a row is. */
  readonly column: string;
  readonly cells: readonly YearCell[];
  readonly file: string;
}

/** Counts by year, a row a thing: a stronger cell is a larger number, and the number stands in it. */
export function YearCells({ title, label, column, cells, file }: YearCellsProps) {
  const { language } = useTexts();
  const draw = useCallback((plot: PlotLibrary, width: number) => drawCells(plot, width, cells), [cells]);
  const years = yearsOf(cells);
  const rows = [...new Set(cells.map(({ row }) => row))];
  return (
    <Chart
      title={title}
      headed
      label={label}
      draw={draw}
      onPick={(layer, index) => layer === 'cells' && cells[index]?.open()}
      file={file}
      data={{
        columns: [column, ...years],
        rows: rows.map((row) => ({
          key: row,
          cells: [row, ...years.map((year) => number(language, cells.find((cell) => cell.row === row && cell.year === year)?.count ?? 0))],
          open: cells.find((cell) => cell.row === row)?.open,
        })),
      }}
    />
  );
}

/** Every year from the first to the last: one in which nothing was said is seen as such. */
function yearsOf(cells: readonly YearCell[]): readonly string[] {
  const years = cells.map(({ year }) => Number(year));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}

function drawCells(plot: PlotLibrary, width: number, cells: readonly YearCell[]) {
  const rows = [...new Set(cells.map(({ row }) => row))];
  const years = yearsOf(cells);
  const left = width < 480 ? 130 : 210;
  const most = Math.max(...cells.map(({ count }) => count));
  // Where years do not fit beside one another, only some of them are written.
  const every = Math.ceil((years.length * 38) / Math.max(1, width - left));
  return {
    width: Math.min(width, left + years.length * 90 + 10),
    height: rows.length * 26 + 30,
    marginLeft: left,
    marginRight: 10,
    marginTop: 24,
    marginBottom: 4,
    x: {
      type: 'band' as const,
      domain: years as string[],
      axis: 'top' as const,
      label: null,
      tickSize: 0,
      padding: 0.06,
      tickFormat: (year: string, i: number) => (i % every === 0 ? year : ''),
    },
    y: { type: 'band' as const, domain: rows, axis: null, padding: 0.12 },
    color: { type: 'identity' as const },
    marks: [
      plot.text(rows, {
        y: (row: string) => row,
        text: (row: string) => row,
        frameAnchor: 'left' as const,
        dx: -left,
        textAnchor: 'start' as const,
        fill: 'var(--ink)',
        lineWidth: left / 12.5,
        textOverflow: 'ellipsis' as const,
      }),
      plot.cell(cells, { x: 'year', y: 'row', fill: 'color', fillOpacity: ({ count }: YearCell) => 0.14 + 0.3 * (count / most) }),
      plot.text(cells, { x: 'year', y: 'row', text: ({ count }: YearCell) => String(count), fill: 'var(--ink)' }),
      plot.cell(cells, {
        x: 'year',
        y: 'row',
        fill: 'transparent',
        className: 'cells',
        title: ({ row, year, count }: YearCell) => `${row}, ${year}: ${count}`,
      }),
    ],
  };
}
