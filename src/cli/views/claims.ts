import { type Decimal, type Figure, type Speaker, shift } from '../../domain/index.js';
import type { ApartCode, ToleranceCode } from '../messages/figures.js';
import type { Ui } from '../messages/index.js';
import type { Terminal } from '../terminal/terminal.js';
import { amountInWords, amountOf } from './amount.js';
import type { NameBook } from './names.js';
import { dateInWords } from './record.js';

/** Whatever is shown of a quantity. */
export interface ShownQuantity {
  readonly indicator: Figure['indicator'];
  readonly states: readonly string[];
  readonly of: string | null;
  readonly measure: Figure['measure'];
  readonly unit: string;
  readonly modality: Figure['modality'];
}

export interface ShownInterval {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly low_open: boolean;
  readonly high_open: boolean;
}

export interface ShownCitation {
  readonly record: string;
  readonly statement: string;
  readonly quote: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly lang: string;
  readonly by: Speaker | null;
}

export interface ShownClaim extends ShownQuantity {
  readonly id: string;
  readonly period: string | null;
  readonly to_date: string | null;
  readonly said: string;
  readonly by: Speaker | null;
  readonly value: Decimal;
  readonly value_to: Decimal | null;
  readonly told_unit: string;
  readonly direction: Figure['direction'];
  readonly hedge: Figure['hedge'];
  readonly source: string | null;
  readonly interval: ShownInterval;
  readonly tolerance: { readonly rule: ToleranceCode; readonly step: Decimal; readonly reach: Decimal | null };
  readonly apart: ApartCode | null;
  readonly evidence: readonly ShownCitation[];
}

export interface FiguresView {
  readonly ui: Ui;
  readonly names: NameBook;
  readonly terminal: Pick<Terminal, 'paint' | 'width'>;
}

/** `trade turnover XA–XB, change`. */
export function quantityInWords({ indicator, states, of, measure, modality }: ShownQuantity, { ui, names }: FiguresView): string {
  const { say, words } = ui;
  const parts = [
    `${words.indicators[indicator]} ${states.join('–')}`.trim(),
    of === null ? '' : say.figures.of(names.states[of] ?? of),
    say.figures.measures[measure],
    words.modalities[modality],
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** `2021`, `2022, to 13 October 2022`. */
export function periodInWords({ period, to_date }: Pick<ShownClaim, 'period' | 'to_date'>, ui: Ui): string {
  if (period === null) return ui.say.figures.noPeriod;
  return to_date === null ? period : `${period}, ${ui.say.figures.toDate(to_date)}`;
}

/** `Marek Tordan (XA)`; the publisher where nobody in particular says it. */
export function speakerInWords({ by, evidence }: ShownClaim, { ui, names }: FiguresView): string {
  if (by === null || by.name === null) return evidence[0]?.publisher ?? ui.say.narration;
  const name = names.people[by.person ?? by.name] ?? names.people[by.name] ?? by.name;
  return by.state === null ? name : `${name} (${by.state})`;
}

export const claimInWords = ({ told_unit: unit, ...claim }: ShownClaim, { words }: Ui): string => amountInWords({ ...claim, unit }, words);

export const saidInWords = ({ said }: ShownClaim, ui: Ui): string => dateInWords(said, ui);

export function toleranceInWords({ tolerance, told_unit }: ShownClaim, ui: Ui): string {
  const { rule, reach } = tolerance;
  return ui.say.figures.tolerance[rule](reach === null ? '' : stretchInWords(reach, told_unit, ui));
}

/** How far it is from one number to another: between rates it is points, not percent. */
export function stretchInWords(far: Decimal, unit: string, { say, words }: Ui): string {
  if (unit === 'percent' || unit === 'fraction') {
    const points = rounded(unit === 'percent' ? far : shift(far, 2), 3).replace('.', words.decimal);
    return `${points}\u00a0${say.figures.points}`;
  }
  return unit === 'times' ? far.replace('.', words.decimal) : amountOf(far, unit, words);
}

const STEPS = [12, 9, 6] as const;
const LARGE = { 12: 'trillion', 9: 'billion', 6: 'million' } as const;
const NO_UNIT = new Set(['units', 'people', 'rank', 'times']);

/** `[16, 17) %`, `(1.8, 1.9] bn USD`: square where the end belongs to it, round where not; ∞ where there is none. */
export function intervalInWords({ low, high, low_open, high_open }: ShownInterval, unit: string, { words }: Ui): string {
  const ends = [low, high].filter((end) => end !== null);
  const rate = unit === 'percent';
  const power = rate
    ? 0
    : (STEPS.find((step) => ends.length > 0 && ends.every((end) => Number(end) >= 10 ** step || Number(end) === 0)) ?? 0);
  const end = (value: Decimal | null): string =>
    value === null ? '∞' : rounded(shift(value, -power), rate ? 2 : 3).replace('.', words.decimal);
  const scale = power === 0 ? '' : words.large[LARGE[power as 12 | 9 | 6]];
  const name = NO_UNIT.has(unit) ? '' : (words.units[unit] ?? unit);
  const comma = words.decimal === ',' ? '; ' : ', ';
  const open = low === null ? '(−' : low_open ? '(' : '[';
  return [`${open}${end(low)}${comma}${end(high)}${high === null || high_open ? ')' : ']'}`, scale, name].filter(Boolean).join(' ');
}

/** Cut to some digits after the point: it is only shown, the exact numbers are in the JSON. */
function rounded(value: Decimal, digits: number): string {
  const [whole = '', fraction = ''] = value.split('.');
  const kept = fraction.slice(0, digits).replace(/0+$/, '');
  return (kept === '' ? whole : `${whole}.${kept}`).replace('-', '−');
}

/** People and states to be looked up before claims are shown. */
export function namesOfClaims(claims: readonly ShownClaim[]): { people: string[]; places: string[]; states: string[] } {
  const people = new Set<string>();
  const states = new Set<string>();
  for (const { by, source, of } of claims) {
    if (by?.person) people.add(by.person);
    if (by?.name) people.add(by.name);
    for (const state of [source, of]) if (state !== null) states.add(state);
  }
  return { people: [...people], places: [], states: [...states] };
}
