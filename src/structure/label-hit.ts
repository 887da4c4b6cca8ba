import type { ParsedLabel } from './label-parts.js';

/** A label found in the text. */
export interface LabelHit {
  readonly start: number;
  /** Where the clause begins that the label is the end of (`Greeting the guest, President X said:`); `start` for printed labels. */
  readonly from: number;
  /** After the printed label, a hover card left out. */
  readonly end: number;
  /** Where the turn's words may begin: after the colon or full stop. */
  readonly after: number;
  readonly printed: string;
  readonly parsed: ParsedLabel;
  /** `… said:`, or a heading: a dash may open the words that follow. */
  readonly said: boolean;
}

/** A label on one line and with plain spaces, whatever the page broke or padded it with. */
export const printedForm = (slice: string): string => slice.replace(/\s+/g, ' ').trim();
