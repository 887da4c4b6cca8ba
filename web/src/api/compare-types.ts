import type { Span, Speaker, StatementFields, StatementKind } from './types.js';

// What GET /api/compare answers, as far as the app uses it. test/web-types.test.ts holds these against the schemas of the API.

export type Column = 'both' | 'differs' | 'only-a' | 'only-b' | 'not-covered';
/** In the order they are shown: what is told differently first. */
export const COLUMNS: readonly Column[] = ['differs', 'both', 'only-a', 'only-b', 'not-covered'];

export type BreakReason = 'gap' | 'cut' | 'beginning-only' | 'excerpts';
export type ComparedField =
  | 'value'
  | 'unit'
  | 'direction'
  | 'hedge'
  | 'period'
  | 'source'
  | 'status'
  | 'when'
  | 'place'
  | 'who'
  | 'force'
  | 'due'
  | 'state-of-play'
  | 'date'
  | 'horizon'
  | 'polarity'
  | 'said-by';

/** The words of one page. Spans are code points, as the API counts. */
export interface Told extends Span {
  readonly statement: string | null;
  readonly quote: string;
  readonly turn: number | null;
  readonly speaker: Speaker | null;
  readonly told: 'speech' | 'quotation' | 'reported' | 'narrated';
  readonly fields: StatementFields | null;
}

export interface FieldCompared {
  readonly field: ComparedField;
  readonly a: string | null;
  readonly b: string | null;
  readonly is: 'differs' | 'only-a' | 'only-b';
}

export interface ComparedItem {
  readonly id: string;
  readonly kind: StatementKind;
  readonly column: Column;
  readonly a: readonly Told[];
  readonly b: readonly Told[];
  readonly fields: readonly FieldCompared[];
  readonly not_covered: { readonly reason: BreakReason; readonly quote: string } | null;
  readonly narrated: boolean;
}

export interface Comparison {
  readonly a: ComparedSide;
  readonly b: ComparedSide;
  readonly same_meeting: { readonly doubt: 'sure' | 'likely' | 'possible' } | null;
  readonly items: readonly ComparedItem[];
  readonly turns: readonly { readonly a: number | null; readonly b: number | null }[];
  readonly counts: Readonly<Record<Column, number>>;
}

export interface ComparedSide {
  readonly words: number;
  readonly breaks: readonly { readonly reason: BreakReason; readonly quote: string }[];
}
