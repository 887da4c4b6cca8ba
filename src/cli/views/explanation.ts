import type { RecordStatement } from '../../domain/index.js';
import type { Ui } from '../messages/index.js';
import { harmlessDeep } from '../terminal/harmless.js';
import { pad, width, wrap } from '../terminal/layout.js';
import type { Terminal } from '../terminal/terminal.js';
import { NO_NAMES } from './names.js';
import { section } from './record.js';
import { statementCells } from './statement-cells.js';

export interface Explained {
  readonly record: string;
  readonly statement: RecordStatement;
  readonly context: { readonly start: number; readonly end: number; readonly text: string };
  readonly parts: readonly {
    readonly name: string;
    readonly value: string;
    readonly start: number;
    readonly end: number;
    readonly words: string;
  }[];
}

/** Why a statement was found: what it says, the rule, each part with its words, and the words in their paragraph. */
export function explanationForPeople(exact: Explained, ui: Ui, terminal: Pick<Terminal, 'paint' | 'width'>): string {
  const { statement, parts } = harmlessDeep({ statement: exact.statement, parts: exact.parts });
  const { say } = ui;
  const view = { ui, terminal };
  const room = terminal.width - 16;
  const cells = statementCells(statement, { ui, names: NO_NAMES, order: [] }).filter((cell) => cell !== '');
  const lines = (label: string, text: string): string => section(label, wrap(text, room), view);
  const nameWidth = Math.max(0, ...parts.map((part) => width(part.name)));
  const valueWidth = Math.min(30, Math.max(0, ...parts.map((part) => width(part.value))));
  const rows = parts.map((part) => `${pad(part.name, nameWidth)}   ${pad(part.value, valueWidth)}   ${say.quote(part.words)}`);
  return [
    lines(say.sections.result, `${say.kind[statement.kind]}: ${cells.join(', ')}`),
    lines(say.sections.quote, say.quote(statement.quote)),
    lines(say.sections.said, statement.speaker ?? say.narration),
    lines(say.sections.rule, `${statement.rule} (${statement.confidence})`),
    rows.length ? section(say.sections.parts, rows, view) : '',
    section(say.sections.context, wrap(inContext(exact), room), view),
    lines(say.sections.record, harmlessDeep(exact.record)),
  ].join('');
}

/** The paragraph with the quote in ⟦ ⟧ and the words of the parts in ‹ ›. */
function inContext({ statement, context, parts }: Explained): string {
  const points = Array.from(context.text);
  const before = new Map<number, string>();
  const after = new Map<number, string>();
  const mark = (start: number, end: number, open: string, close: string): void => {
    const [from, to] = [start - context.start, end - context.start - 1];
    if (from < 0 || to >= points.length || to < from) return;
    before.set(from, (before.get(from) ?? '') + open);
    after.set(to, close + (after.get(to) ?? ''));
  };
  mark(statement.start, statement.end, '⟦', '⟧');
  const spans = new Set(parts.map((part) => `${part.start} ${part.end}`));
  for (const span of spans) {
    const [start = 0, end = 0] = span.split(' ').map(Number);
    mark(start, end, '‹', '›');
  }
  return harmlessDeep(points.map((point, i) => (before.get(i) ?? '') + point + (after.get(i) ?? '')).join(''));
}
