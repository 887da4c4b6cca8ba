import type { ReadoutRecord, RecordStatement, RecordTurn } from '../../src/domain/index.js';

/** Columns of a golden file's text; what is drawn beneath may be some signs longer. */
const WIDTH = 110;

/** Something to draw beneath the words: `└─ 3 figure ───┘`. Offsets are UTF-16 units of the text. */
interface Drawn {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/**
 * A whole record as a reader who knows no program can check it: the meeting and its parties; the source text, with the turns and the statements drawn beneath
 * the words; the statements one by one with their fields; the topics. No-break spaces are shown as spaces. Ends with a line end.
 */
export function goldenPage(record: ReadoutRecord): string {
  return [...heading(record), '', '== Text', '', ...drawnText(record), '', ...statements(record), '', ...topics(record), ...notes(record)]
    .map((line) => line.replaceAll('\u00a0', ' ').trimEnd())
    .join('\n')
    .concat('\n');
}

function heading({ id, source, meeting }: ReadoutRecord): string[] {
  const { place } = meeting;
  const where = place === null ? null : [place.name, place.state && `(${place.state})`].filter(Boolean).join(' ');
  return [
    id,
    `title    ${source.title ?? '-'}`,
    `page     ${source.published ?? '-'}, ${source.lang}, ${source.genre}`,
    `meeting  ${[meeting.date ?? '-', where ?? '-', meeting.channel, meeting.occasion].filter(Boolean).join(', ')}`,
    ...meeting.parties.map(({ state, office, name }) => `party    ${[state ?? '-', office ?? '-', name ?? '-'].join(' ')}`),
  ];
}

function drawnText({ text, turns, statements: found, insertions, gaps }: ReadoutRecord): string[] {
  const units = unitsOf(text);
  const drawn: Drawn[] = [
    ...turns.map((turn) => ({ ...labelSpan(text, units[turn.start] as number, turn), label: turnLabel(turn) })),
    ...found.map((each, i) => ({ start: units[each.start] as number, end: units[each.end] as number, label: `${i + 1} ${each.kind}` })),
    ...insertions.map((each) => ({ start: units[each.start] as number, end: units[each.end] as number, label: 'insertion' })),
    ...gaps.map((each) => ({ start: units[each.start] as number, end: units[each.end] as number, label: 'gap' })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return rowsOf(text).flatMap(({ start, end }) => [text.slice(start, end), ...beneath(text, start, end, drawn)]);
}

/** Where the printed label stands: right before what is said. */
function labelSpan(text: string, said: number, { label }: RecordTurn): { readonly start: number; readonly end: number } {
  const start = text.lastIndexOf(label, said);
  return start < 0 || said - start > label.length + 60 ? { start: said, end: said + 1 } : { start, end: start + label.length };
}

const turnLabel = ({ index, speaker, interpreted }: RecordTurn): string =>
  `turn ${index}: ${[speaker.state, speaker.office, speaker.name].filter(Boolean).join(' ') || 'nobody known'}${interpreted ? ', through an interpreter' : ''}`;

/** The lines of the text, long ones broken at spaces. */
function rowsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const rows: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    let from = start;
    const end = start + line.length;
    while (end - from > WIDTH) {
      const space = text.lastIndexOf(' ', from + WIDTH);
      const to = space > from ? space : from + WIDTH;
      rows.push({ start: from, end: to });
      from = space > from ? to + 1 : to;
    }
    rows.push({ start: from, end });
    start = end + 1;
  }
  return rows;
}

/** As few lines of drawing as hold everything that touches this row, in the order of the text. */
function beneath(text: string, start: number, end: number, drawn: readonly Drawn[]): string[] {
  const lines: string[] = [];
  for (const each of drawn) {
    if (each.end <= start || each.start >= end) continue;
    const from = Math.max(each.start, start) - start;
    const to = Math.min(each.end, end) - start;
    const mark = markOf(each, to - from, each.start < start, each.end > end && text.slice(end, each.end).trim() !== '');
    const free = lines.findIndex((line) => line.length === 0 || line.length < from);
    const at = free < 0 ? lines.push('') - 1 : free;
    lines[at] = (lines[at] as string).padEnd(from) + mark;
  }
  return lines;
}

function markOf({ label }: Drawn, length: number, goesOn: boolean, continues: boolean): string {
  const [left, right] = [goesOn ? '┄' : '└', continues ? '┄' : '┘'];
  const words = goesOn ? label.replace(/^turn (\d+):.*/, 'turn $1') : label;
  const inside = length - words.length - 5;
  if (inside >= 0) return `${left}─ ${words} ${'─'.repeat(inside)}${right}`;
  const line = length < 2 ? right : `${left}${'─'.repeat(length - 2)}${right}`;
  return `${line} ${words}`;
}

function statements({ statements: found, turns }: ReadoutRecord): string[] {
  if (found.length === 0) return ['== Statements: none'];
  return [
    '== Statements',
    ...found.flatMap((each, i) => ['', ...statement(each, i + 1, each.turn === null ? undefined : turns[each.turn])]),
  ];
}

/** What every kind has and the page shows in a line of its own. */
const COMMON: ReadonlySet<string> = new Set([
  'id',
  'kind',
  'start',
  'end',
  'turn',
  'speaker',
  'quote',
  'rule',
  'confidence',
  'derivation',
] satisfies (keyof RecordStatement)[]);

function statement(each: RecordStatement, number: number, turn: RecordTurn | undefined): string[] {
  const fields = Object.entries(each)
    .filter(([name, value]) => !COMMON.has(name) && value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `    ${name.padEnd(14)} ${valueInWords(value)}`);
  const who = each.speaker ?? (turn === undefined ? 'the page itself' : 'speaker not known');
  return [
    `${String(number).padStart(2)}  ${each.kind}`,
    `    ${quoted(each.quote)}`,
    `    said by ${who}${turn === undefined ? '' : `, turn ${turn.index}`}; rule ${each.rule}, ${each.confidence}`,
    ...fields,
  ];
}

function valueInWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueInWords).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value)
    .filter((part) => part !== null)
    .join(' ');
}

function topics({ topics: found }: ReadoutRecord): string[] {
  if (found.length === 0) return ['== Topics: none'];
  const lines = found.flatMap(({ topic, evidence }) =>
    evidence.map(({ quote }, i) => `    ${(i === 0 ? topic : '').padEnd(20)} ${quoted(quote)}`),
  );
  return ['== Topics', '', ...lines];
}

const quoted = (quote: string): string => `“${quote.replace(/\s+/g, ' ')}”`;

const notes = ({ diagnostics }: ReadoutRecord): string[] =>
  diagnostics.length === 0 ? [] : ['', '== Notes', '', ...diagnostics.map(({ code, message }) => `    ${code}: ${message}`)];

/** UTF-16 offset of every code point, that of the end included. */
function unitsOf(text: string): readonly number[] {
  const units: number[] = [];
  let at = 0;
  for (const sign of text) {
    units.push(at);
    at += sign.length;
  }
  units.push(at);
  return units;
}
