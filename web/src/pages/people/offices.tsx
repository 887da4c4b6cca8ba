import { useCallback, useMemo } from 'react';
import type { Person } from '../../api/ledger-types.js';
import type { NameBook } from '../../api/types.js';
import { useTexts } from '../../app/language.js';
import { Chart, type PlotLibrary } from '../../parts/chart/chart.js';
import { dateInWords } from '../../text/dates.js';
import { counted, number } from '../../text/language.js';
import { officeLine } from '../../text/speaker-line.js';
import { usePeopleTexts } from './texts.js';

interface Row {
  readonly key: string;
  readonly office: string;
  readonly from: Date;
  readonly to: Date;
}

/** Offices as the records show them: from the first to the last day each is seen. */
export function Offices({ person, names }: { readonly person: Person; readonly names: NameBook }) {
  const texts = useTexts();
  const { offices: text, officeForms } = usePeopleTexts();
  const rows = useMemo<readonly Row[]>(
    () =>
      person.offices.flatMap(({ state, office, from, to }) => {
        if (from === null || to === null) return [];
        const moment = (day: string): Date => new Date(`${day.slice(0, 10)}T00:00:00Z`);
        return [{ key: `${state} ${office}`, office: officeLine({ state, office }, texts, names), from: moment(from), to: moment(to) }];
      }),
    [person, texts, names],
  );
  const draw = useCallback((plot: PlotLibrary, width: number) => drawOffices(plot, width, rows, texts.language), [rows, texts.language]);
  const day = (date: string | null): string => (date === null ? texts.noDate : dateInWords(date, texts.language, texts.ends));
  return (
    <Chart
      title={text.note}
      label={text.label(counted(texts.language, person.offices.length, officeForms))}
      draw={draw}
      file="offices"
      data={{
        columns: text.columns,
        rows: person.offices.map((each) => ({
          key: `${each.state} ${each.office}`,
          cells: [officeLine(each, texts, names), day(each.from), day(each.to), number(texts.language, each.records)],
        })),
      }}
    />
  );
}

const YEAR = 31_557_600_000;

function drawOffices(plot: PlotLibrary, width: number, rows: readonly Row[], language: string) {
  const left = width < 480 ? 130 : 230;
  const moments = rows.flatMap(({ from, to }) => [from.getTime(), to.getTime()]);
  const [first, last] = [Math.min(...moments), Math.max(...moments)];
  const room = Math.max((last - first) * 0.04, YEAR / 4);
  const years = last - first > 2 * YEAR;
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...(years ? {} : { month: 'short' as const }),
    year: 'numeric',
    timeZone: 'UTC',
  });
  return {
    height: rows.length * 30 + 34,
    marginLeft: left,
    marginRight: 16,
    marginTop: 6,
    marginBottom: 26,
    x: {
      type: 'utc' as const,
      domain: [new Date(first - room), new Date(last + room)],
      label: null,
      grid: true,
      ...(years ? { ticks: 'year' as const } : { ticks: 4 }),
      ...(years && last - first > 8 * YEAR ? { ticks: width < 480 ? ('5 years' as const) : ('2 years' as const) } : {}),
      tickFormat: (date: Date) => format.format(date).replace(/\s?г\.$/, ''),
    },
    y: { type: 'band' as const, domain: rows.map(({ key }) => key), axis: null, padding: 0.3 },
    marks: [
      plot.text(rows, {
        y: 'key',
        text: 'office',
        frameAnchor: 'left' as const,
        dx: -left,
        textAnchor: 'start' as const,
        fill: 'var(--ink)',
        lineWidth: left / 12.5,
        textOverflow: 'ellipsis' as const,
      }),
      plot.ruleY(rows, { y: 'key', x1: 'from', x2: 'to', stroke: 'var(--accent)', strokeWidth: 6, strokeOpacity: 0.4 }),
      plot.dot(rows, { y: 'key', x: 'from', r: 4, fill: 'var(--accent)' }),
      plot.dot(rows, { y: 'key', x: 'to', r: 4, fill: 'var(--accent)' }),
    ],
  };
}
