import { harmlessDeep } from '../../terminal/harmless.js';
import { wrap } from '../../terminal/layout.js';
import type { LedgerView } from '../ledger/block.js';
import { aboutItem, COLUMN_ORDER, fieldInWords, type ShownComparison, type ShownItem, type ShownSide, sayerOf } from './shown.js';

/** Two pages side by side, for a terminal: what they are, then each column with both quotes. */
export function comparisonForPeople(exact: ShownComparison, view: LedgerView): string {
  const comparison = harmlessDeep(exact);
  const { ui, terminal } = view;
  const { compare } = ui.say;
  const { paint } = terminal;
  const out: string[] = [...sideLines('A', comparison.a, view), ...sideLines('B', comparison.b, view)];
  out.push(...paragraph(meetingLine(comparison, view), '', view));
  if (comparison.turns.some(({ a }) => a !== null) && comparison.turns.some(({ b }) => b !== null)) {
    const count = (has: (row: ShownComparison['turns'][number]) => boolean): number => comparison.turns.filter(has).length;
    out.push(
      compare.turns(
        count(({ a, b }) => a !== null && b !== null),
        count(({ b }) => b === null),
        count(({ a }) => a === null),
      ),
    );
  }
  for (const column of COLUMN_ORDER) {
    const items = comparison.items.filter((item) => item.column === column);
    const topics = comparison.topics.filter((topic) => topic.column === column).map(({ topic }) => ui.words.topics[topic]);
    if (items.length === 0 && topics.length === 0) continue;
    out.push('', paint.bold(`${compare.columns[column]} (${items.length})`));
    if (topics.length > 0) out.push(...paragraph(`${compare.topics}: ${topics.join(', ')}`, '  ', view));
    for (const item of items) out.push(...itemLines(item, view));
  }
  if (comparison.items.some(({ column }) => column.startsWith('only')))
    out.push('', ...paragraph(compare.onlyMeans, '', view).map(paint.dim));
  return out.map((line) => `${line.trimEnd()}\n`).join('');
}

const paragraph = (text: string, margin: string, { terminal }: LedgerView): string[] =>
  wrap(text, terminal.width - margin.length).map((line) => margin + line);

function sideLines(name: 'A' | 'B', side: ShownSide, view: LedgerView): string[] {
  const { say } = view.ui;
  const shares = side.speakers.map(({ speaker, words }) => `${nameOf(speaker, view)} ${say.compare.words(words)}`);
  const parts = [say.compare.words(side.words), ...shares, ...(side.speakers.length > 0 ? [say.compare.narration(side.narration)] : [])];
  const breaks = side.breaks.map(({ reason, quote }) => `${say.compare.breaks[reason]}${quote === '' ? '' : `: ${say.quote(quote)}`}`);
  return [
    ...paragraph([view.terminal.paint.bold(name), side.record, side.lang, side.date, side.url].filter(Boolean).join('  '), '', view),
    ...(side.title ? paragraph(side.title, '   ', view) : []),
    ...paragraph(parts.join(' · '), '   ', view),
    ...paragraph(breaks.length > 0 ? breaks.join('; ') : say.compare.wholePage, '   ', view).map(view.terminal.paint.dim),
  ];
}

function nameOf(speaker: ShownSide['speakers'][number]['speaker'], { names, ui }: LedgerView): string {
  if (speaker.name === null) return ui.say.compare.notTold;
  return names.people[speaker.person ?? speaker.name] ?? names.people[speaker.name] ?? speaker.name;
}

function meetingLine({ same_meeting: same }: ShownComparison, { ui }: LedgerView): string {
  const { compare } = ui.say;
  if (same === null) return compare.noMeeting;
  const reasons = same.reasons.map((reason) => (compare.doubtReasons as { readonly [code: string]: string })[reason] ?? reason);
  return [compare.sameMeeting(compare.doubts[same.doubt]), ...reasons].join(' · ');
}

function itemLines(item: ShownItem, view: LedgerView): string[] {
  const { ui, names, terminal } = view;
  const { compare } = ui.say;
  const fields = item.fields.map((field) => fieldInWords(field, ui, names));
  const notes = [
    ...fields,
    ...(item.not_covered ? [compare.breaks[item.not_covered.reason]] : []),
    ...(item.narrated ? [compare.narratedOnly] : []),
  ];
  const quotes = (name: string, told: ShownItem['a']): string[] =>
    told.flatMap((each) =>
      wrap(`${name} ${ui.say.quote(each.quote)} — ${sayerOf(each, ui, names)}`, terminal.width - 6).map(
        (line, i) => (i === 0 ? '    ' : '      ') + line,
      ),
    );
  return [
    ...paragraph(aboutItem(item, ui, names), '  ', view),
    ...notes.flatMap((note) => paragraph(note, '    ', view)).map(terminal.paint.dim),
    ...quotes('A', item.a),
    ...quotes('B', item.b),
  ];
}
