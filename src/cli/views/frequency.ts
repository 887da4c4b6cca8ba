import type { FreqOutput } from '../../operations/index.js';
import type { Ui } from '../messages/index.js';
import { harmlessLine } from '../terminal/harmless.js';
import { clip, pad, width } from '../terminal/layout.js';
import type { Terminal } from '../terminal/terminal.js';

const BAR = 30;
/** Longest label that is shown whole. */
const LABEL = 36;

/** Rates per 100,000 words with bars; years all, others only where the words were said, at most `limit`. */
export function frequencyForPeople(
  { by, rows, total }: FreqOutput,
  limit: number,
  { say }: Ui,
  { paint }: Pick<Terminal, 'paint'>,
): string {
  const said = by === 'year' ? rows : rows.filter(({ occurrences }) => occurrences > 0);
  const shown = said.slice(0, limit);
  const top = Math.max(...shown.map(({ per_100k }) => per_100k ?? 0), 0);
  const { rate, occurrences, words } = say.search.columns;
  const cells = [...shown, { label: say.search.all, ...total }].map((row) => [
    clip(harmlessLine(row.label), LABEL),
    row.per_100k === null ? '—' : row.per_100k.toFixed(2),
    String(row.occurrences),
    String(row.words),
  ]);
  const head = ['', rate, occurrences, words];
  const widths = head.map((title, i) => Math.max(width(title), ...cells.map((row) => width(row[i] ?? ''))));
  const line = (row: readonly string[], bar: string): string =>
    `${row.map((cell, i) => (i === 0 ? pad(cell, widths[0] ?? 0) : ' '.repeat((widths[i] ?? 0) - width(cell)) + cell)).join('  ')}  ${bar}`.trimEnd();
  const bars = [...shown.map(({ per_100k }) => (top === 0 ? '' : '█'.repeat(Math.round(((per_100k ?? 0) / top) * BAR)))), ''];
  const never = rows.length - said.length;
  return [
    paint.bold(line(head, '')),
    ...cells.map((row, i) => line(row, paint.cyan(bars[i] ?? ''))),
    ...(never > 0 ? [paint.dim(say.search.never(never))] : []),
  ]
    .map((each) => `${each}\n`)
    .join('');
}
