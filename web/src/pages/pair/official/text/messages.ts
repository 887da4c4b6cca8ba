import type { Verdict } from '../../../../api/ledger-types.js';

/** What the page of a pair says of official statistics. Nothing is called false: a claim agrees or does not. */
export interface OfficialTexts {
  readonly title: string;
  readonly lead: string;
  /** Where no statistics of the two are kept. */
  readonly none: string;
  readonly noClaims: string;
  readonly chart: string;
  readonly label: (from: string, to: string) => string;
  readonly year: string;
  readonly line: (state: string, source: string) => string;
  readonly bases: { readonly [basis: string]: string };
  readonly claimed: string;
  /** Period, claim, by, a column a side comes here, verdict. */
  readonly columns: readonly [period: string, claim: string, by: string, verdict: string];
  readonly statistics: (state: string) => string;
  readonly verdicts: { readonly [V in Verdict]: (agrees: string) => string };
  readonly whenSaid: (verdict: string) => string;
  readonly cifFob: string;
}
