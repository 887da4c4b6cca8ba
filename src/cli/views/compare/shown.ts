import type {
  AgreementStatus,
  ContactStatus,
  Direction,
  Edtf,
  Figure,
  Force,
  Speaker,
  StatementFields,
  StatementKind,
  StateOfPlay,
  Topic,
} from '../../../domain/index.js';
import type { BreakCode, ColumnCode, ComparedFieldCode, ToldAsCode } from '../../messages/compare.js';
import type { Ui } from '../../messages/index.js';
import type { NameBook } from '../names.js';
import { statementCells } from '../statement-cells.js';

/** What of a comparison is shown, as far as a view needs it. */
export interface ShownTold {
  readonly statement: string | null;
  readonly quote: string;
  readonly speaker: Speaker | null;
  readonly told: ToldAsCode;
  readonly fields: StatementFields | null;
}

export interface ShownField {
  readonly field: ComparedFieldCode;
  readonly a: string | null;
  readonly b: string | null;
  readonly is: 'differs' | 'only-a' | 'only-b';
}

export interface ShownItem {
  readonly kind: StatementKind;
  readonly column: ColumnCode;
  readonly a: readonly ShownTold[];
  readonly b: readonly ShownTold[];
  readonly fields: readonly ShownField[];
  readonly not_covered: { readonly reason: BreakCode; readonly quote: string } | null;
  readonly narrated: boolean;
}

export interface ShownSide {
  readonly record: string;
  readonly publisher: string | null;
  readonly lang: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly date: Edtf | null;
  readonly words: number;
  readonly narration: number;
  readonly speakers: readonly { readonly speaker: Speaker; readonly turns: number; readonly words: number }[];
  readonly breaks: readonly { readonly reason: BreakCode; readonly quote: string }[];
}

export interface ShownComparison {
  readonly a: ShownSide;
  readonly b: ShownSide;
  readonly same_meeting: { readonly doubt: 'sure' | 'likely' | 'possible'; readonly reasons: readonly string[] } | null;
  readonly items: readonly ShownItem[];
  readonly turns: readonly { readonly a: number | null; readonly b: number | null }[];
  readonly topics: readonly { readonly topic: Topic; readonly column: Exclude<ColumnCode, 'differs'> }[];
}

/** The order in which columns are shown: what is told differently first. */
export const COLUMN_ORDER: readonly ColumnCode[] = ['differs', 'both', 'only-a', 'only-b', 'not-covered'];

/** What a fact is about, in one line. */
export function aboutItem({ a, b, kind }: Pick<ShownItem, 'a' | 'b' | 'kind'>, ui: Ui, names: NameBook): string {
  const fields = [...a, ...b].find((told) => told.fields !== null)?.fields;
  const cells = fields ? statementCells(fields, { ui, names, order: [] }) : [];
  return [ui.say.kind[kind], ...cells].filter((cell) => cell !== '').join(' · ');
}

/** A field with what either page tells of it. */
export function fieldInWords({ field, a, b }: ShownField, ui: Ui, names: NameBook): string {
  const { compare } = ui.say;
  const told = (value: string | null): string => (value === null ? compare.notTold : valueInWords(field, value, ui, names));
  return `${compare.fields[field]}: A ${told(a)} | B ${told(b)}`;
}

/** The same field of one page, before and after. */
export function changeInWords({ field, a, b }: ShownField, ui: Ui, names: NameBook): string {
  const { compare } = ui.say;
  const told = (value: string | null): string => (value === null ? compare.notTold : valueInWords(field, value, ui, names));
  return `${compare.fields[field]}: ${told(a)} → ${told(b)}`;
}

function valueInWords(field: ComparedFieldCode, value: string, { say, words }: Ui, names: NameBook): string {
  switch (field) {
    case 'hedge':
      return say.compare.hedges[value as Figure['hedge']] ?? value;
    case 'direction':
      return words.directions[value as Direction] ?? value;
    case 'status':
      return words.statuses[value as ContactStatus] ?? words.agreements[value as AgreementStatus] ?? value;
    case 'force':
      return words.forces[value as Force] ?? value;
    case 'state-of-play':
      return words.play[value as StateOfPlay] ?? value;
    case 'polarity':
      return words.polarities[value as keyof typeof words.polarities] ?? value;
    case 'source':
      return names.states[value] ?? value;
    default:
      return value;
  }
}

export function sayerOf({ speaker, told }: ShownTold, { say }: Ui, names: NameBook): string {
  if (!speaker?.name) return say.compare.told[told];
  const name = names.people[speaker.person ?? speaker.name] ?? names.people[speaker.name] ?? speaker.name;
  return speaker.state === null ? name : `${name} (${speaker.state})`;
}
