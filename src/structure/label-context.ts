import type { Span } from '../domain/index.js';
import type { NameEvidence } from './label-parts.js';
import type { Layout, Line } from './lines.js';

/** What the readers of labels know of the page. */
export interface LabelContext {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly layout: Layout;
  readonly names: NameEvidence;
  /** Labels known from a first reading, folded: they are believed inside lines too. */
  readonly known: ReadonlySet<string>;
  /** Title, date and place lines and marked apparatus, sorted. */
  readonly apparatus: readonly Span[];
}
