import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { frequencyQuery } from '../../api/search-queries.js';
import type { FrequencyRow } from '../../api/search-types.js';
import { useTexts } from '../../app/language.js';
import { Chart, type PlotLibrary } from '../../parts/chart/chart.js';
import { number } from '../../text/language.js';
import { withFilter } from './filter-tokens.js';
import { useSearchTexts } from './texts.js';

/** How often the words are said, a bar a year; a bar leads to what was found in its year. */
export function Frequency({ query }: { readonly query: string }) {
  const { language } = useTexts();
  const { frequency } = useSearchTexts();
  const navigate = useNavigate({ from: '/search' });
  const { data, error } = useQuery(frequencyQuery(query));
  const rows = useMemo(() => everyYear(data?.rows ?? []), [data]);
  const draw = useCallback(
    (plot: PlotLibrary, width: number) => bars(plot, width, rows, frequency.per, language),
    [rows, frequency, language],
  );
  if (error) return <p className="warning">{frequency.failed}</p>;
  // One year is no course of time.
  if (rows.length < 2) return null;
  const open = (row: FrequencyRow | undefined): void => {
    if (row)
      void navigate({ search: (before) => ({ ...before, q: withFilter(query, 'year', row.value), page: undefined }), resetScroll: false });
  };
  return (
    <Chart
      title={frequency.title}
      label={frequency.label(query, rows[0]?.value ?? '', rows.at(-1)?.value ?? '')}
      draw={draw}
      onPick={(layer, index) => layer === 'years' && open(rows[index])}
      legend={<p className="fine">{frequency.hint}</p>}
      file="frequency"
      data={{
        columns: frequency.columns,
        rows: rows.map((row) => ({
          key: row.value,
          cells: [
            row.value,
            number(language, row.occurrences),
            number(language, row.passages),
            number(language, row.words),
            row.per_100k === null ? '–' : number(language, row.per_100k),
          ],
          open: row.occurrences > 0 ? () => open(row) : undefined,
        })),
      }}
    />
  );
}

/** From the first to the last year: one in which nothing is kept stands empty in its place. */
function everyYear(rows: readonly FrequencyRow[]): readonly FrequencyRow[] {
  const known = new Map(rows.filter(({ words }) => words > 0).map((row) => [Number(row.value), row]));
  const [first, last] = [Math.min(...known.keys()), Math.max(...known.keys())];
  if (known.size === 0) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const value = String(first + i);
    return known.get(first + i) ?? { value, label: value, occurrences: 0, passages: 0, words: 0, per_100k: null };
  });
}

function bars(plot: PlotLibrary, width: number, rows: readonly FrequencyRow[], per: string, language: string) {
  // Where they do not fit beside one another, only some years are written, and no numbers on the bars.
  const every = Math.ceil((rows.length * 40) / Math.max(1, width - 46));
  return {
    height: 150,
    marginLeft: 46,
    marginBottom: 28,
    x: {
      type: 'band',
      label: null,
      domain: rows.map(({ value }) => value),
      padding: 0.25,
      tickFormat: (year: string, i: number) => (i % every === 0 ? year : ''),
    } as const,
    y: { label: per, ticks: 3, tickFormat: (value: number) => number(language as 'en', value), grid: true, nice: true } as const,
    marks: [
      plot.barY(rows, {
        x: 'value',
        y: 'per_100k',
        fill: 'var(--accent)',
        className: 'years',
        title: (row: FrequencyRow) => `${row.value}: ${row.occurrences}`,
      }),
      plot.ruleY([0], { stroke: 'var(--ink-soft)' }),
      ...(every > 1
        ? []
        : [
            plot.text(rows, {
              x: 'value',
              y: 'per_100k',
              text: (row: FrequencyRow) => (row.occurrences === 0 ? '' : String(row.occurrences)),
              dy: -7,
              fill: 'var(--ink-soft)',
            }),
          ]),
    ],
  };
}
