import type { Edtf, Genre, Span, Speaker, StatementFields, StatementKind, Topic } from '../domain/index.js';
import type { Doubt } from './possibly-same.js';

/**
 * Where a careful reader would put a statement. `both`: both pages have it. `differs`: both have it, and a field is told otherwise. `only-a`,
 * `only-b`: the other page, as it is kept, does not have it; no more than that. `not-covered`: the other page breaks off, and nothing shows
 * that it would not have come after that.
 */
export const COLUMNS = ['both', 'differs', 'only-a', 'only-b', 'not-covered'] as const;
export type Column = (typeof COLUMNS)[number];

/** Why a page has not all that was said. */
export const BREAK_REASONS = ['gap', 'cut', 'beginning-only', 'excerpts'] as const;
export type BreakReason = (typeof BREAK_REASONS)[number];

/** Where a page breaks off or leaves out, with the words that show it. Code points. */
export interface Break extends Span {
  readonly reason: BreakReason;
  readonly quote: string;
}

/** How a page has it: in a speaker's turn, within quotation marks, in others' words as somebody's, in the publisher's own. */
export const TOLD_AS = ['speech', 'quotation', 'reported', 'narrated'] as const;
export type ToldAs = (typeof TOLD_AS)[number];

/** The words of one page. Code points of its text. */
export interface Told extends Span {
  /** Null for a passage that was found by its words and is no statement of the record. */
  readonly statement: string | null;
  readonly quote: string;
  readonly turn: number | null;
  readonly speaker: Speaker | null;
  readonly told: ToldAs;
  readonly fields: StatementFields | null;
}

export const DIFFERING_FIELDS = [
  'value',
  'unit',
  'direction',
  'hedge',
  'period',
  'source',
  'status',
  'when',
  'place',
  'who',
  'force',
  'due',
  'state-of-play',
  'date',
  'horizon',
  'polarity',
  'said-by',
] as const;
export type DifferingField = (typeof DIFFERING_FIELDS)[number];

/** A field of one fact, as either page tells it. */
export interface FieldCompared {
  readonly field: DifferingField;
  /** Null where the page does not tell. */
  readonly a: string | null;
  readonly b: string | null;
  /** `differs`: both tell, and not the same. `only-a`, `only-b`: the other does not tell. */
  readonly is: 'differs' | 'only-a' | 'only-b';
  /** Of values and times that differ: whether what both leave room for overlaps ("over 16" and 16.4; the autumn and November). */
  readonly meet: boolean | null;
}

/** One fact, with every telling of it on either page. */
export interface ComparedItem {
  /** Ids of the first statements of both sides, `-` for none. */
  readonly id: string;
  readonly kind: StatementKind;
  readonly column: Column;
  readonly a: readonly Told[];
  readonly b: readonly Told[];
  /** What only one tells and what both tell otherwise; empty where they agree. */
  readonly fields: readonly FieldCompared[];
  /** Why the tellings were taken for one: `fields`, `ledger`, `words`, `place`; null where there is only one side. */
  readonly by: 'fields' | 'ledger' | 'words' | 'place' | null;
  /** Why it is not known whether the other page would have it. */
  readonly not_covered: Break | null;
  /** Nobody is quoted with it: only a publisher's own words tell it. */
  readonly narrated: boolean;
}

export interface ComparedTurns {
  readonly a: number | null;
  readonly b: number | null;
}

export interface ComparedTopic {
  readonly topic: Topic;
  readonly column: Exclude<Column, 'differs'>;
  readonly a: readonly (Span & { readonly quote: string })[];
  readonly b: readonly (Span & { readonly quote: string })[];
  readonly not_covered: Break | null;
}

/** How much somebody says on a page. */
export interface Share {
  readonly speaker: Speaker;
  readonly turns: number;
  readonly words: number;
}

/** One of the pages compared. */
export interface ComparedSide {
  readonly record: string;
  readonly publisher: string | null;
  readonly lang: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly date: Edtf | null;
  readonly genre: Genre;
  readonly words: number;
  /** Of all words, those outside the turns. */
  readonly narration: number;
  readonly speakers: readonly Share[];
  /** Where it breaks off; empty for a page that is whole as far as can be seen. */
  readonly breaks: readonly Break[];
}

/** Two pages side by side. It says what either has, never which is right. */
export interface Comparison {
  readonly a: ComparedSide;
  readonly b: ComparedSide;
  /** Whether they tell of one meeting; null where nothing speaks for it. */
  readonly same_meeting: { readonly doubt: Doubt; readonly reasons: readonly string[] } | null;
  /** In the order of A's page, those of B alone where they come in B's order. */
  readonly items: readonly ComparedItem[];
  readonly turns: readonly ComparedTurns[];
  readonly topics: readonly ComparedTopic[];
}
