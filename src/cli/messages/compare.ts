import type { Figure } from '../../domain/index.js';

/** Codes of a comparison; the operations' schemas hold the same lists, and a test compares them. */
export type ColumnCode = 'both' | 'differs' | 'only-a' | 'only-b' | 'not-covered';
export type BreakCode = 'gap' | 'cut' | 'beginning-only' | 'excerpts';
export type ToldAsCode = 'speech' | 'quotation' | 'reported' | 'narrated';
export type DoubtCode = 'sure' | 'likely' | 'possible';
export type DoubtReasonCode =
  | 'one-page'
  | 'day-states-people'
  | 'a-day-apart'
  | 'two-days-apart'
  | 'party-missing'
  | 'people-untold'
  | 'one-side-told'
  | 'other-form'
  | 'other-place';
export type ComparedFieldCode =
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

/** What is said of two pages side by side, and of versions of one. Never that somebody hides or is wrong: only what either page has. */
export interface CompareMessages {
  /** Headings of the columns; `only-a` is made of the name of the page. */
  readonly columns: { readonly [C in ColumnCode]: string };
  readonly fields: { readonly [F in ComparedFieldCode]: string };
  readonly hedges: { readonly [H in Figure['hedge']]: string };
  readonly breaks: { readonly [B in BreakCode]: string };
  readonly told: { readonly [T in ToldAsCode]: string };
  readonly doubts: { readonly [D in DoubtCode]: string };
  readonly doubtReasons: { readonly [R in DoubtReasonCode]: string };
  readonly sameMeeting: (doubt: string) => string;
  readonly noMeeting: string;
  readonly notTold: string;
  readonly words: (n: number) => string;
  readonly narration: (n: number) => string;
  readonly wholePage: string;
  readonly narratedOnly: string;
  readonly topics: string;
  readonly turns: (both: number, a: number, b: number) => string;
  readonly onlyMeans: string;
  readonly table: { readonly [C in 'what' | 'differs' | 'why']: string };
  readonly maybeOne: string;
  readonly history: {
    readonly version: (n: number, day: string) => string;
    readonly first: string;
    readonly edits: (n: number) => string;
    readonly typography: (n: number) => string;
    readonly one: string;
    readonly appeared: string;
    readonly vanished: string;
    readonly changed: string;
    readonly outside: string;
    readonly announced: (words: string) => string;
    readonly silent: string;
    readonly noEdits: string;
  };
}
