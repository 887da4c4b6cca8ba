import { normaliseDecimal, shift } from '../../domain/index.js';
import type { MissingCode, NoteCode, VerdictCode } from '../messages/statistics.js';
import { harmlessDeep } from '../terminal/harmless.js';
import { align, wrap } from '../terminal/layout.js';
import { amountOf } from './amount.js';
import {
  claimInWords,
  intervalInWords,
  periodInWords,
  quantityInWords,
  type ShownClaim,
  saidInWords,
  speakerInWords,
  stretchInWords,
  toleranceInWords,
} from './claims.js';
import type { LedgerView } from './ledger/block.js';
import { roundedTo } from './rounded.js';

export interface ShownReading {
  readonly reporter: string;
  readonly source: string;
  readonly basis: string | null;
  readonly mirror: boolean;
  readonly unit: string;
  readonly value: string;
  readonly meets: boolean;
  readonly apart: string;
  readonly vintage: string | null;
}

export interface ShownStanding {
  readonly verdict: VerdictCode;
  readonly agrees_with: readonly string[];
  readonly differs_from: readonly string[];
  readonly readings: readonly ShownReading[];
  readonly missing: readonly { readonly reporter: string | null; readonly reason: MissingCode; readonly have: readonly string[] }[];
}

export interface ShownCheck extends ShownStanding {
  readonly id: string;
  readonly claim: ShownClaim;
  readonly named: string | null;
  readonly when_said: ShownStanding | null;
  readonly notes: readonly NoteCode[];
}

const MARGIN = '  ';
const BELOW = '       ';

/** A block a claim: what was said, by whom, how much room it leaves; what each side's statistics have; the verdict; what has to be told beside it. */
export const checksForPeople = (checks: readonly ShownCheck[], view: LedgerView): string =>
  checks.map((check) => block(harmlessDeep(check), view)).join('\n');

function block(check: ShownCheck, view: LedgerView): string {
  const { ui, terminal, quotes } = view;
  const { paint, width } = terminal;
  const { claim } = check;
  const { statistics } = ui.say;
  const room = width - BELOW.length;
  const below = (text: string): string[] => wrap(text, room).map((line) => BELOW + line);
  const head = [
    saidInWords(claim, ui),
    speakerInWords(claim, view),
    claimInWords(claim, ui),
    intervalInWords(claim.interval, claim.unit, ui),
  ];
  const shown = claim.evidence.find(({ lang }) => lang === ui.lang) ?? claim.evidence[0];
  const names = claim.source === null ? [] : [ui.words.statistics(view.names.states[claim.source] ?? claim.source)];
  const out = [
    paint.bold(`${quantityInWords(claim, view)}, ${periodInWords(claim, ui)}`),
    ...align([head], width - MARGIN.length).flatMap((lines) => lines.map((line) => MARGIN + line)),
    ...(shown ? below(ui.say.quote(shown.quote)) : []),
    ...below([toleranceInWords(claim, ui), ...names].join(' · ')).map(paint.dim),
    ...standingLines(check, check, view),
    ...below(verdictInWords(check, check.named, view)).map(paint.bold),
  ];
  const { when_said: then } = check;
  if (then && wasOtherwise(then, check)) {
    out.push(...below(statistics.whenSaid(verdictInWords(then, check.named, view))), ...standingLines(then, check, view));
  }
  for (const note of check.notes.filter((each) => each !== 'revised')) out.push(...below(statistics.notes[note]).map(paint.dim));
  if (quotes) {
    for (const each of claim.evidence) out.push(...below(`${ui.say.quote(each.quote)} — ${each.statement}`).map(paint.dim));
    out.push(...below(check.id).map(paint.dim));
  }
  return out.map((line) => `${line.trimEnd()}\n`).join('');
}

/** Whether some count had another value then: that nothing is kept as of that day is no difference. */
const wasOtherwise = (then: ShownStanding, now: ShownStanding): boolean =>
  then.readings.some((old) => now.readings.some((each) => wayOf(each) === wayOf(old) && each.value !== old.value));

const wayOf = ({ reporter, source, basis, unit }: ShownReading): string => [reporter, source, basis, unit].join('\n');

function standingLines({ readings, missing }: ShownStanding, { claim }: ShownCheck, view: LedgerView): string[] {
  const { ui, names, terminal } = view;
  const { statistics } = ui.say;
  const nameOf = (state: string): string => names.states[state] ?? state;
  const rows = [
    ...readings.map((each) => [
      nameOf(each.reporter),
      valueInWords(each, claim, view),
      each.meets
        ? statistics.meets
        : each.apart === '0'
          ? statistics.adjoins
          : statistics.apart(stretchInWords(each.apart, claim.unit, ui)),
      [
        each.source,
        each.basis === null ? '' : statistics.bases(each.basis),
        each.mirror ? statistics.mirror : '',
        each.vintage === null ? '' : statistics.asOf(each.vintage),
      ]
        .filter(Boolean)
        .join(', '),
    ]),
    ...missing.map(({ reporter, reason, have }) => [
      reporter === null ? '' : nameOf(reporter),
      statistics.missing[reason](have.slice(0, 4).join(', ')),
    ]),
  ];
  return align(rows, terminal.width - BELOW.length).flatMap((lines) => lines.map((line) => BELOW + line));
}

function valueInWords({ value, unit }: ShownReading, { unit: asked, measure }: ShownClaim, { ui }: LedgerView): string {
  if (asked === 'percent') {
    const shown = roundedTo(value, 2).replace('.', ui.words.decimal);
    return `${/^-|^0(?:,00|\.00)?$/.test(shown) ? '' : '+'}${shown.replace('-', '\u2212')} %`;
  }
  const amount = amountOf(inThousandths(value), unit, ui.words);
  return measure === 'change' && !value.startsWith('-') ? `+${amount}` : amount;
}

/** To three digits after the point of the scale it is shown in: the exact value is in the JSON. */
function inThousandths(value: string): string {
  const digits = (value.split('.')[0] ?? '').replace('-', '').length;
  const power = [12, 9, 6].find((each) => digits > each) ?? 0;
  return power === 0 ? roundedTo(value, 3) : normaliseDecimal(shift(roundedTo(shift(value, -power), 3), power));
}

/** `agrees with the statistics of Nardania only, not with those of Ozeria`. */
export function verdictInWords(
  { verdict, agrees_with, differs_from }: ShownStanding,
  named: string | null,
  { ui, names }: LedgerView,
): string {
  const list = (states: readonly string[]): string => states.map((state) => names.states[state] ?? state).join(', ');
  return ui.say.statistics.verdicts[verdict](list(agrees_with), list(differs_from), named === null ? '' : list([named]));
}

/** Columns of a check in CSV; a row for every value of statistics, and for everything that is missing. */
export const CHECK_COLUMNS = [
  'check', 'verdict', 'verdict_when_said', 'named', 'indicator', 'states', 'measure', 'unit', 'period', 'said', 'speaker', 'speaker_state', 'claimed_low',
  'claimed_high', 'rule', 'reach', 'reporter', 'source', 'basis', 'mirror', 'value', 'meets', 'apart', 'vintage', 'missing', 'notes', 'quote', 'record', 'url',
]; // biome-ignore format: a list

export function checkRows(check: ShownCheck): (string | null)[][] {
  const { claim } = check;
  const [first] = claim.evidence;
  const before = [
    check.id,
    check.verdict,
    check.when_said?.verdict ?? null,
    check.named,
    claim.indicator,
    claim.states.join(' '),
    claim.measure,
    claim.unit,
    claim.period,
    claim.said,
    claim.by?.name ?? null,
    claim.by?.state ?? null,
    claim.interval.low,
    claim.interval.high,
    claim.tolerance.rule,
    claim.tolerance.reach,
  ];
  const behind = [check.notes.join(' '), first?.quote ?? null, first?.record ?? null, first?.url ?? null];
  return [
    ...check.readings.map((each) => [
      ...before,
      each.reporter,
      each.source,
      each.basis,
      String(each.mirror),
      each.value,
      String(each.meets),
      each.apart,
      each.vintage,
      null,
      ...behind,
    ]),
    ...check.missing.map(({ reporter, reason }) => [...before, reporter, null, null, null, null, null, null, null, reason, ...behind]),
  ];
}
