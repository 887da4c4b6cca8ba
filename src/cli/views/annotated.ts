import { CodePointIndex, type ReadoutRecord, type RecordStatement, type StatementKind } from '../../domain/index.js';
import type { Ui } from '../messages/index.js';
import { harmless } from '../terminal/harmless.js';
import { wrap } from '../terminal/layout.js';
import type { Terminal } from '../terminal/terminal.js';
import { type NameBook, statesInOrder } from './names.js';
import { statementCells, type Wording } from './statement-cells.js';

type Paint = Terminal['paint'];

const COLOURS: { readonly [K in StatementKind]: 'yellow' | 'cyan' | 'magenta' | 'green' | 'blue' } = {
  figure: 'yellow',
  contact: 'cyan',
  commitment: 'magenta',
  agreement: 'green',
  assessment: 'blue',
};

/** A mark in the text: `⟦3 …⟧`, or `⟧3` where the spans cross. */
interface Mark {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly kind: StatementKind;
}

/** The source with the spans of its statements marked and numbered, then the statements by number. */
export function annotatedText(record: ReadoutRecord, ui: Ui, names: NameBook, { paint, width }: Pick<Terminal, 'paint' | 'width'>): string {
  const body = marked(record, paint);
  const wording = { ui, names, order: statesInOrder(record) };
  const list = record.statements.map((statement, i) => {
    const number = paint[COLOURS[statement.kind]](String(i + 1).padStart(3));
    const [first = '', ...rest] = wrap(harmless(described(statement, wording)), width - 5);
    const own = statement.id.slice(statement.id.lastIndexOf('#') + 1);
    return [`${number}  ${first}`, ...rest.map((line) => `     ${line}`), `     ${paint.dim(own)}`].join('\n');
  });
  return [body.replace(/\n*$/, '\n'), ...list, ''].join('\n');
}

const described = (statement: RecordStatement, wording: Wording): string =>
  `${wording.ui.say.kind[statement.kind]}: ${statementCells(statement, wording)
    .filter((cell) => cell !== '')
    .join(', ')}`;

function marked({ text, statements }: ReadoutRecord, paint: Paint): string {
  const units = unitOffsets(text);
  const marks = statements
    .map((each, i): Mark => ({ number: i + 1, start: units(each.start), end: units(each.end), kind: each.kind }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const borders = [...new Set([0, text.length, ...marks.flatMap((mark) => [mark.start, mark.end])])].sort((a, b) => a - b);
  const open: Mark[] = [];
  let out = '';
  let next = 0;
  borders.forEach((at, i) => {
    // What ends here is closed before anything else opens; the one opened last first.
    for (const mark of open.filter((each) => each.end === at).reverse()) {
      const nested = open.at(-1) === mark;
      open.splice(open.indexOf(mark), 1);
      out += paint[COLOURS[mark.kind]](nested ? '⟧' : `⟧${mark.number}`);
    }
    for (let mark = marks[next]; mark?.start === at; mark = marks[++next]) {
      open.push(mark);
      out += paint[COLOURS[mark.kind]](`⟦${mark.number} `);
    }
    const piece = harmless(text.slice(at, borders[i + 1] ?? at));
    const inner = open.at(-1);
    out += inner ? coloured(piece, paint[COLOURS[inner.kind]]) : piece;
  });
  return out;
}

/** Colour ends with the line: pagers forget it there. */
const coloured = (text: string, colour: (text: string) => string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : colour(line)))
    .join('\n');

/** UTF-16 offset of a code point's place in the text. */
function unitOffsets(text: string): (point: number) => number {
  const points = new CodePointIndex(text);
  return (point) => {
    let [low, high] = [0, text.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (points.at(middle) < point) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
