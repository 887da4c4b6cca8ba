import { type Party, parseIsoDate, type ReadoutRecord, type RecordStatement, STATEMENT_KINDS } from '../../domain/index.js';
import type { Ui } from '../messages/index.js';
import { harmlessDeep } from '../terminal/harmless.js';
import { align, pad, width, wrap } from '../terminal/layout.js';
import type { Terminal } from '../terminal/terminal.js';
import { type NameBook, placeName, statesInOrder } from './names.js';
import { statementCells } from './statement-cells.js';

export interface RecordView {
  readonly ui: Ui;
  readonly names: NameBook;
  readonly terminal: Pick<Terminal, 'paint' | 'width'>;
  readonly quotes: boolean;
}

/** A record for people: a section a kind, a line a statement, what both sides said once. Ends with a line end. */
export function recordForPeople(exact: ReadoutRecord, view: RecordView): string {
  const { say } = view.ui;
  // The text is not shown here; everything else that is shown comes from it.
  const record = harmlessDeep({ ...exact, text: '' });
  const sections: [label: string, lines: string[]][] = [
    [say.sections.meeting, meetingLines(record, view)],
    [say.sections.turns, [turnCounts(record, view.ui)]],
  ];
  for (const kind of STATEMENT_KINDS) {
    const statements = record.statements.filter((statement) => statement.kind === kind);
    if (statements.length > 0) sections.push([say.kinds[kind], statementLines(statements, record, view)]);
  }
  const topics = record.topics.map((topic) => view.ui.words.topics[topic.topic]).join(', ');
  if (topics) sections.push([say.sections.topics, wrap(topics, room(view))]);
  if (record.statements.length === 0 && !topics) sections.push(['', [say.nothingStated]]);
  const notes = record.diagnostics.map((each) => say.diagnostics[each.code] ?? each.message);
  if (notes.length > 0) sections.push([say.sections.notes, [...new Set(notes)].flatMap((note) => wrap(note, room(view)))]);
  return sections.map(([label, lines]) => section(label, lines, view)).join('');
}

/** Columns of the labels at the left. */
const margin = ({ say }: Ui): number => Math.max(...[...Object.values(say.kinds), ...Object.values(say.sections)].map(width)) + 2;
const room = (view: RecordView): number => view.terminal.width - margin(view.ui);

export function section(label: string, lines: readonly string[], { ui, terminal }: Pick<RecordView, 'ui' | 'terminal'>): string {
  const left = margin(ui);
  return lines.map((line, i) => `${i === 0 ? terminal.paint.bold(pad(label, left)) : ' '.repeat(left)}${line}\n`).join('');
}

function meetingLines({ meeting }: ReadoutRecord, view: RecordView): string[] {
  const { say, words } = view.ui;
  const place = meeting.place;
  const name = place?.name && placeName(place.name, view.names);
  const where = name ? (place?.state ? `${name} (${place.state})` : name) : place?.state;
  const channel = meeting.channel === 'meeting' ? null : words.meetings[meeting.channel];
  const first = [dateInWords(meeting.date, view.ui), where, channel, meeting.occasion && say.onTheMargins(meeting.occasion)];
  const parties = meeting.parties.map((party) => partyInWords(party, view)).join(' — ');
  return [first.filter(Boolean).join(', '), parties].filter(Boolean).flatMap((line) => wrap(line, room(view)));
}

export function dateInWords(date: string | null, ui: Ui): string {
  const { say, words } = ui;
  if (date?.includes('/'))
    return date
      .split('/')
      .map((day) => dateInWords(day, ui))
      .join(' – ');
  const civil = date === null ? null : parseIsoDate(date);
  if (!civil) return date ?? say.noDate;
  return words.date(civil.day, words.months[civil.month - 1] ?? '', civil.year);
}

function partyInWords(party: Party, { ui, names }: RecordView): string {
  const name = names.people[party.person ?? party.name] ?? party.name;
  const office = party.office === 'other' ? null : capital(ui.words.offices[party.office]);
  return [name, office, party.state && (names.states[party.state] ?? party.state)].filter(Boolean).join(', ');
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function turnCounts({ turns, insertions, gaps }: ReadoutRecord, { say }: Ui): string {
  const extra = [insertions.length && say.counts.insertions(insertions.length), gaps.length && say.counts.gaps(gaps.length)];
  return [String(turns.length), ...extra.filter(Boolean)].join(' · ');
}

function statementLines(statements: readonly RecordStatement[], record: ReadoutRecord, view: RecordView): string[] {
  const groups = new Map<string, RecordStatement[]>();
  const wording = { ui: view.ui, names: view.names, order: statesInOrder(record) };
  for (const statement of statements) {
    const key = statementCells(statement, wording).join('\u0001');
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  const rows = [...groups].map(([key, said]) => [...key.split('\u0001'), saidBy(said, record, view.ui)]);
  const aligned = align(rows, room(view));
  return [...groups.values()].flatMap((said, i) => [
    ...(aligned[i] ?? []),
    ...(view.quotes ? said.flatMap((each) => quoteLines(each, view)) : []),
  ]);
}

/** Which of those who said the same thing spoke for which state. */
function saidBy(said: readonly RecordStatement[], { turns, meeting }: ReadoutRecord, { say }: Ui): string {
  if (said.length < 2) return '';
  const sides = new Set<string>();
  for (const { turn, speaker } of said) {
    const state = (turn === null ? null : turns[turn]?.speaker.state) ?? meeting.parties.find((party) => party.name === speaker)?.state;
    if (state) sides.add(state);
  }
  return sides.size > 1 ? say.bothSides : say.times(said.length);
}

function quoteLines(statement: RecordStatement, view: RecordView): string[] {
  const { paint } = view.terminal;
  const { speaker } = statement;
  const who = speaker === null ? view.ui.say.narration : (view.names.people[speaker] ?? speaker);
  const own = statement.id.slice(statement.id.lastIndexOf('#') + 1);
  const text = wrap(`${view.ui.say.quote(statement.quote)} — ${who}`, room(view) - 4).map((line) => `    ${line}`);
  return [...text.map((line) => paint.dim(line)), `    ${paint.cyan(own)}`];
}
