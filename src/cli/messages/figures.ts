/** Codes the ledger of figures has; the operations' schemas hold the same lists, and a test compares them. */
export type BetweenCode =
  | 'one-speaker'
  | 'one-side'
  | 'two-sides'
  | 'third-state'
  | 'two-reporters'
  | 'one-publisher'
  | 'publisher-and-speaker'
  | 'two-statistics';
export type ApartCode = 'no-period' | 'share-or-rank' | 'no-direction' | 'not-one-quantity' | 'part-of-it' | 'whose-not-told' | 'no-pair';
export type ToleranceCode = 'exact' | 'about' | 'over' | 'at-least' | 'almost' | 'at-most' | 'range';

/** What the ledger says of figures to people. Never "lie" or "error": claims meet or do not. */
export interface FigureMessages {
  readonly columns: { readonly [C in 'said' | 'by' | 'claim' | 'interval' | 'statistics']: string };
  readonly measures: { readonly [M in 'level' | 'change' | 'share' | 'count' | 'rank']: string };
  /** Of the exports, the students …: of which state. */
  readonly of: (state: string) => string;
  readonly toDate: (day: string) => string;
  readonly noPeriod: string;
  /** What was reckoned from two claims of one voice. */
  readonly impliedBy: { readonly [F in 'levels' | 'level-and-change']: (state: string) => string };
  readonly meets: string;
  readonly doesNotMeet: string;
  readonly apart: { readonly [A in ApartCode]: string };
  readonly between: { readonly [B in BetweenCode]: string };
  readonly tolerance: { readonly [T in ToleranceCode]: (reach: string) => string };
  readonly differ: string;
  /** Between two rates: percentage points. */
  readonly points: string;
  readonly distance: (far: string) => string;
  /** The two lie side by side: only an end that does not belong to it parts them. */
  readonly adjoin: string;
  readonly morePairs: string;
  readonly reasons: {
    readonly 'different-statistics': (a: string, b: string) => string;
    readonly revised: (words: string) => string;
    readonly preliminary: (words: string) => string;
  };
  readonly noFigures: string;
  readonly noDisagreements: string;
  readonly asOf: (day: string) => string;
  readonly more: (shown: number, total: number) => string;
}
