import { type Indicator, shift } from '../../domain/index.js';
import type { Ui } from '../messages/index.js';
import { harmlessDeep } from '../terminal/harmless.js';
import { align } from '../terminal/layout.js';
import { amountOf } from './amount.js';
import { block, type LedgerView } from './ledger/block.js';
import { roundedTo } from './rounded.js';

export interface ShownStatisticSeries {
  readonly reporter: string;
  readonly partner: string | null;
  readonly indicator: Indicator;
  readonly basis: string | null;
  readonly valuation: string | null;
  readonly unit: string;
  readonly source: string;
  readonly licence: string | null;
  readonly points: number;
  readonly from: string;
  readonly to: string;
  readonly vintages: readonly string[];
}

interface ShownSide {
  readonly reporter: string;
  readonly indicator: Indicator;
  readonly source: string;
  readonly basis: string | null;
  readonly value: string;
  readonly vintage: string | null;
}
export interface ShownMirrorRow {
  readonly period: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly unit: string;
  readonly sides: readonly [ShownSide, ShownSide];
  readonly difference: string;
  readonly percent: string | null;
}

/** A row a series. */
export function statisticsForPeople(series: readonly ShownStatisticSeries[], view: LedgerView): string {
  const { ui } = view;
  const { columns, bases } = ui.say.statistics;
  const rows = harmlessDeep(series).map((each) => ({
    cells: [
      each.reporter,
      each.partner ?? '',
      [ui.words.indicators[each.indicator], each.basis === null ? '' : bases(each.basis), each.valuation?.toUpperCase() ?? '']
        .filter(Boolean)
        .join(', '),
      each.unit,
      each.from.slice(0, 7) === each.to.slice(0, 7) ? each.from : `${each.from.split('/')[0]} – ${each.to.split('/').at(-1)}`,
      String(each.points),
    ],
    below: [[each.source, each.licence ?? '', publishedInWords(each, ui)].filter(Boolean).join(' · ')],
  }));
  const head = [columns.reporter, columns.partner, columns.indicator, columns.unit, columns.times, columns.values];
  return block({ columns: head }, rows, view);
}

/** The days as of which it was published; the first and the last of many. */
function publishedInWords({ vintages }: ShownStatisticSeries, { say }: Ui): string {
  if (vintages.length === 0) return '';
  return say.statistics.published(vintages.length > 2 ? `${vintages[0]} … ${vintages.at(-1)} (${vintages.length})` : vintages.join(', '));
}

/** A table a flow: the time, both sides' counts, how far they lie apart. */
export function mirrorForPeople(all: readonly ShownMirrorRow[], view: LedgerView): string {
  const { ui, names, terminal } = view;
  const { statistics } = ui.say;
  const nameOf = (state: string): string => names.states[state] ?? state;
  const groups = new Map<string, ShownMirrorRow[]>();
  for (const row of harmlessDeep(all)) {
    const key = [row.from, row.to, row.unit, ...row.sides.map(({ source, basis }) => `${source} ${basis}`)].join('\n');
    const same = groups.get(key);
    if (same) same.push(row);
    else groups.set(key, [row]);
  }
  const heading = ({ from, to, sides: [a, b] }: ShownMirrorRow): string => {
    const what = from === null || to === null ? statistics.turnover : statistics.flow(nameOf(from), nameOf(to));
    const bases = [...new Set([a.basis, b.basis])].flatMap((basis) => (basis === null ? [] : [statistics.bases(basis)]));
    return [what, ...bases, ...new Set([a.source, b.source])].join(' · ');
  };
  return [...groups.values()]
    .map((rows) => {
      const [first] = rows as [ShownMirrorRow, ...ShownMirrorRow[]];
      const head = [
        statistics.columns.period,
        ...first.sides.map(({ reporter, indicator }) => `${nameOf(reporter)}: ${ui.words.indicators[indicator]}`),
        statistics.columns.difference,
      ];
      const table = rows.map((row) => [row.period, ...row.sides.map(({ value }) => inScale(value, row.unit, ui)), difference(row, ui)]);
      const lines = align([head, ...table], terminal.width - 2).flat();
      return `${terminal.paint.bold(heading(first))}\n${lines.map((line, i) => `  ${i === 0 ? terminal.paint.dim(line) : line}\n`).join('')}`;
    })
    .join('\n');
}

function difference({ difference: far, percent, unit }: ShownMirrorRow, ui: Ui): string {
  const part = percent === null ? '' : ` (${signed(roundedTo(percent, 2).replace('.', ui.words.decimal))} %)`;
  return signed(inScale(far, unit, ui)) + part;
}

const signed = (text: string): string => (/^[-\u2212]/.test(text) || !/[1-9]/.test(text) ? text.replace(/^-/, '\u2212') : `+${text}`);

/** In millions from ten millions on, with three digits after the point: rows of one table are in one scale, and the exact value is in the JSON. */
function inScale(value: string, unit: string, ui: Ui): string {
  const sign = value.startsWith('-') ? '\u2212' : '';
  const body = value.replace('-', '');
  if ((body.split('.')[0] ?? '').length < 7) return sign + amountOf(body, unit, ui.words);
  const millions = roundedTo(shift(body, -6), 3).replace('.', ui.words.decimal);
  return `${sign}${millions} ${ui.words.large.million} ${ui.words.units[unit] ?? unit}`;
}
