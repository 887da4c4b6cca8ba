import { harmlessDeep } from '../terminal/harmless.js';
import { align, wrap } from '../terminal/layout.js';
import {
  claimInWords,
  type FiguresView,
  intervalInWords,
  periodInWords,
  quantityInWords,
  type ShownClaim,
  type ShownInterval,
  type ShownQuantity,
  speakerInWords,
} from './claims.js';

export interface ShownSeries extends ShownQuantity {
  readonly id: string;
  readonly periods: readonly {
    readonly period: string | null;
    readonly to_date: string | null;
    readonly claims: readonly ShownClaim[];
    readonly implied: readonly {
      readonly from: 'levels' | 'level-and-change';
      readonly voice: string;
      readonly interval: ShownInterval;
      readonly claimed: readonly { readonly meets: boolean }[];
    }[];
  }[];
}

/** A block a series: under each time what was claimed of it, and what other claims imply. */
export function seriesForPeople(all: readonly ShownSeries[], view: FiguresView & { readonly quotes: boolean }): string {
  return all.map((each) => oneSeries(harmlessDeep(each), view)).join('\n');
}

interface Row {
  readonly cells: readonly string[];
  readonly below: readonly string[];
}

function oneSeries(series: ShownSeries, view: FiguresView & { readonly quotes: boolean }): string {
  const { ui, terminal } = view;
  const { columns } = ui.say.figures;
  const slots = series.periods.map((slot) => ({ slot, rows: slot.claims.map((claim) => row(claim, series, view)) }));
  const head = [columns.said, columns.by, columns.claim, columns.interval, columns.statistics];
  // All times have their columns in the same places.
  const [first = [], ...rows] = align([head, ...slots.flatMap(({ rows }) => rows.map(({ cells }) => cells))], terminal.width - ROW.length);
  const out = [terminal.paint.bold(quantityInWords(series, view)), ...first.map((line) => ROW + terminal.paint.dim(line))];
  let next = 0;
  const notes = (lines: readonly string[]): void => {
    for (const text of lines) out.push(...wrap(text, terminal.width - NOTE.length).map((line) => NOTE + terminal.paint.dim(line)));
  };
  for (const { slot, rows: own } of slots) {
    out.push(TIME + periodInWords(slot, ui));
    for (const { below } of own) {
      out.push(...(rows[next++] ?? []).map((line) => ROW + line));
      notes(below);
    }
    for (const implied of slot.implied) {
      const room = intervalInWords(implied.interval, series.unit, ui);
      out.push(...wrap(impliedInWords(implied, room, view), terminal.width - ROW.length).map((line) => ROW + terminal.paint.dim(line)));
    }
  }
  return out.map((line) => `${line.trimEnd()}\n`).join('');
}

function row(claim: ShownClaim, { unit }: ShownSeries, view: FiguresView & { readonly quotes: boolean }): Row {
  const { ui, names, quotes } = view;
  const source = claim.source === null ? '' : (names.states[claim.source] ?? claim.source);
  return {
    cells: [claim.said, speakerInWords(claim, view), claimInWords(claim, ui), intervalInWords(claim.interval, unit, ui), source],
    below: [
      ...(quotes ? claim.evidence.flatMap(({ quote, statement }) => [ui.say.quote(quote), statement]) : []),
      ...(claim.apart === null ? [] : [ui.say.figures.apart[claim.apart]]),
    ],
  };
}

function impliedInWords(implied: ShownSeries['periods'][number]['implied'][number], room: string, { ui, names }: FiguresView): string {
  const { figures } = ui.say;
  const by = figures.impliedBy[implied.from](names.states[implied.voice] ?? implied.voice);
  const meets = implied.claimed.every((each) => each.meets) ? figures.meets : figures.doesNotMeet;
  return `${room} – ${by}${implied.claimed.length === 0 ? '' : `; ${meets}`}`;
}

const TIME = '  ';
const ROW = '    ';
const NOTE = '      ';
