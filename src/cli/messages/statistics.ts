/** Codes that checks have; the operations' schemas hold the same lists, and a test compares them. */
export type VerdictCode = 'agrees' | 'agrees-with-other-only' | 'agrees-with-one-only' | 'agrees-with-neither' | 'cannot-be-checked';
export type NoteCode = 'cif-fob' | 'composed' | 'provisional' | 'ways-differ' | 'vintage-not-told' | 'revised';
export type MissingCode =
  | 'no-period'
  | 'share-or-rank'
  | 'no-direction'
  | 'not-one-quantity'
  | 'part-of-it'
  | 'whose-not-told'
  | 'no-pair'
  | 'not-over'
  | 'unit-not-told'
  | 'more-than-two-states'
  | 'no-series'
  | 'no-exports'
  | 'no-imports'
  | 'no-such-time'
  | 'only-coarser'
  | 'incomplete'
  | 'not-months'
  | 'not-known-then'
  | 'no-year-before'
  | 'other-unit'
  | 'starts-from-nothing';

/** What is said to people of official statistics and of claims against them. Nothing is called false: it agrees or does not. */
export interface StatisticsMessages {
  /** By the states whose statistics it agrees with and differs from, and the one it names ('' for none). */
  readonly verdicts: { readonly [V in VerdictCode]: (agrees: string, differs: string, named: string) => string };
  /** In a table: by the codes of the states whose statistics it agrees with. */
  readonly short: { readonly [V in VerdictCode]: (agrees: string) => string };
  /** A verdict as a heading of a count. */
  readonly verdictNames: { readonly [V in VerdictCode]: string };
  readonly notes: { readonly [N in NoteCode]: string };
  readonly missing: { readonly [M in MissingCode]: (have: string) => string };
  readonly heading: string;
  readonly asOf: (day: string) => string;
  readonly meets: string;
  readonly apart: (far: string) => string;
  readonly adjoins: string;
  /** Of one's exports the other's imports. */
  readonly mirror: string;
  readonly bases: (basis: string) => string;
  readonly whenSaid: (verdict: string) => string;
  readonly noChecks: string;
  readonly noStatistics: string;
  readonly nothingMirrored: string;
  readonly summary: (counts: string) => string;
  readonly added: (file: string, layout: string, points: number, series: number) => string;
  readonly outcome: (added: number, changed: number, unchanged: number, passedOver: number) => string;
  readonly published: (days: string) => string;
  readonly columns: {
    readonly [C in 'reporter' | 'partner' | 'indicator' | 'unit' | 'times' | 'values' | 'period' | 'difference']: string;
  };
  readonly flow: (from: string, to: string) => string;
  readonly turnover: string;
  readonly wrongAction: string;
  readonly wrongFiles: string;
}
