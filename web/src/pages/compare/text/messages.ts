import type { BreakReason, Column, ComparedField, Comparison } from '../../../api/compare-types.js';
import type { Figure } from '../../../api/types.js';

/** What the page that sets two records side by side says. */
export interface CompareTexts {
  readonly title: string;
  readonly lead: string;
  readonly first: string;
  readonly second: string;
  readonly choose: string;
  readonly others: string;
  readonly narration: string;
  readonly show: string;
  readonly suggested: string;
  readonly none: string;
  readonly nothing: string;
  readonly swap: string;
  readonly unknownSpeaker: string;
  readonly same: string;
  /** What the pages have, by column. */
  readonly found: string;
  readonly columns: { readonly [C in Column]: string };
  readonly fields: { readonly [F in ComparedField]: string };
  readonly hedges: { readonly [H in Figure['hedge']]: string };
  readonly breaks: { readonly [B in BreakReason]: string };
  readonly told: { readonly quotation: string; readonly reported: string; readonly narrated: string };
  readonly sameMeeting: { readonly [D in NonNullable<Comparison['same_meeting']>['doubt'] | 'unknown']: string };
  readonly notTold: string;
  readonly narrated: string;
  readonly onlyMeans: string;
  readonly kinds: string;
  readonly words: (n: number) => string;
  /** Of a mark: it leads to what the other page says there. */
  readonly toOther: (n: number) => string;
  readonly firstSide: string;
  readonly secondSide: string;
  readonly pages: string;
}
