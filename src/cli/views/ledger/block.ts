import type { Speaker } from '../../../domain/index.js';
import type { Ui } from '../../messages/index.js';
import { harmlessLine } from '../../terminal/harmless.js';
import { align, clip, width, wrap } from '../../terminal/layout.js';
import type { Terminal } from '../../terminal/terminal.js';
import type { NameBook } from '../names.js';

export interface LedgerView {
  readonly ui: Ui;
  readonly names: NameBook;
  readonly terminal: Pick<Terminal, 'paint' | 'width'>;
  /** Under each line the words it stands on. */
  readonly quotes: boolean;
}

/** A statement that a line stands on, as far as it is shown. */
export interface ShownCitation {
  readonly record: string;
  readonly statement: string;
  readonly quote: string;
  readonly by: Speaker | null;
  readonly said: string | null;
  readonly publisher: string | null;
  readonly lang: string;
}

/** A row of a table with what stands under it. */
export interface Row {
  readonly cells: readonly string[];
  readonly below: readonly string[];
}

const MARGIN = '  ';
const BELOW = '      ';

/** What a block shows above its rows, and which of its columns gives way where a row is wider than the terminal. */
export interface BlockHead {
  readonly heading?: string;
  readonly columns?: readonly string[];
  readonly elastic?: number;
}

/** Narrower than this no column gets. */
const NARROWEST = 16;

/** A heading and rows under each other; nothing where there are no rows. Cells and lines below are harmless already. */
export function block(
  { heading = '', columns, elastic }: BlockHead,
  rows: readonly Row[],
  { terminal }: Pick<LedgerView, 'terminal'>,
): string {
  if (rows.length === 0) return '';
  const { paint, width: full } = terminal;
  const table = [...(columns ? [columns] : []), ...rows.map(({ cells }) => cells)];
  const aligned = align(elastic === undefined ? table : clipped(table, elastic, full - MARGIN.length), full - MARGIN.length);
  const out: string[] = heading === '' ? [] : [paint.bold(heading)];
  if (columns) out.push(...(aligned.shift() ?? []).map((line) => MARGIN + paint.dim(line)));
  aligned.forEach((lines, i) => {
    out.push(...lines.map((line) => MARGIN + line));
    for (const text of rows[i]?.below ?? []) out.push(...wrap(text, full - BELOW.length).map((line) => BELOW + paint.dim(line)));
  });
  return out.map((line) => `${line.trimEnd()}\n`).join('');
}

/** The rows with one column cut to what the others leave. */
function clipped(table: readonly (readonly string[])[], elastic: number, room: number): string[][] {
  const count = Math.max(...table.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, i) => Math.max(...table.map((row) => width(row[i] ?? ''))));
  const others = widths.reduce((sum, each, i) => sum + (i === elastic ? 0 : each + 3), 0);
  const left = Math.max(NARROWEST, room - others);
  return table.map((row) => row.map((cell, i) => (i === elastic ? clip(cell, left) : cell)));
}

/** Who says it: the speaker with the state, else the publisher. */
export function sayer({ by, publisher }: Pick<ShownCitation, 'by' | 'publisher'>, { ui, names }: LedgerView): string {
  if (!by?.name) return harmlessLine(publisher ?? ui.say.narration);
  const name = harmlessLine(names.people[by.person ?? by.name] ?? names.people[by.name] ?? by.name);
  return by.state === null ? name : `${name} (${by.state})`;
}

/** A quote with who said it and the statement's id, which `readout explain` takes. */
export const quoteLine = (citation: ShownCitation, view: LedgerView): string =>
  `${view.ui.say.quote(harmlessLine(citation.quote))} — ${sayer(citation, view)}, ${harmlessLine(citation.statement)}`;

/** The telling in the reader's language, else the first. */
export const inReadersLanguage = <C extends { readonly lang: string }>(
  citations: readonly C[],
  { ui }: Pick<LedgerView, 'ui'>,
): C | undefined => citations.find(({ lang }) => lang === ui.lang) ?? citations[0];
