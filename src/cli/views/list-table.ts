import type { Party, StatementKind } from '../../domain/index.js';
import type { Ui } from '../messages/index.js';
import { harmlessDeep } from '../terminal/harmless.js';
import { clip, pad, width } from '../terminal/layout.js';
import type { Terminal } from '../terminal/terminal.js';

export interface Listed {
  readonly id: string;
  readonly versions: number;
  readonly date: string | null;
  readonly place: { readonly name: string | null; readonly state: string | null } | null;
  readonly parties: readonly Party[];
  readonly turns: number;
  readonly statements: { readonly [K in StatementKind]: number };
}

/** Ids longer than this get a line of their own under their record. */
const LONG_ID = 40;

/** Records as a table no wider than the terminal: the parties give way first. Ids are never cut: they are there to be copied. */
export function listForPeople(records: readonly Listed[], ui: Ui, { paint, width: columns }: Pick<Terminal, 'paint' | 'width'>): string {
  const { id, date, place, parties, counts } = ui.say.columns;
  const apart = records.some((record) => width(record.id) > LONG_ID);
  const head = [date, place, parties, counts];
  const rows = records.map((exact) => cellsOf(harmlessDeep(exact), ui));
  const ids = [id, ...records.map((record) => harmlessDeep(record.id))];
  const left = apart ? 0 : Math.max(...ids.map(width)) + 2;
  const widths = head.map((title, i) => Math.max(width(title), ...rows.map((row) => width(row[i] ?? ''))));
  const excess = widths.reduce((sum, each) => sum + each + 2, left - 2) - columns;
  if (excess > 0) widths[PARTIES] = Math.max(12, (widths[PARTIES] ?? 0) - excess);
  const lines = [head, ...rows].map((row, i) => {
    const cells = row.map((cell, column) => pad(column === PARTIES ? clip(cell, widths[column] ?? 0) : cell, widths[column] ?? 0));
    const line = cells.join('  ').trimEnd();
    const own = ids[i] ?? '';
    return apart ? [line, i === 0 ? '' : `  ${paint.cyan(own)}`] : [pad(own, left) + line];
  });
  const [first = [], ...others] = lines;
  return [...first.map((line) => paint.bold(line)), ...others.flat()]
    .filter((line) => line !== '')
    .map((line) => `${line}\n`)
    .join('');
}

const PARTIES = 2;

function cellsOf(record: Listed, { say }: Ui): string[] {
  const { place } = record;
  const where = [place?.name, place?.state && (place.name ? `(${place.state})` : place.state)].filter(Boolean).join(' ');
  const statements = Object.values(record.statements).reduce((sum, n) => sum + n, 0);
  const found = [
    say.counts.turns(record.turns),
    say.counts.statements(statements),
    record.versions > 1 ? say.counts.versions(record.versions) : '',
  ];
  return [record.date ?? '—', clip(where || '—', 28), record.parties.map(partyShort).join(' — ') || '—', found.filter(Boolean).join(' · ')];
}

/** State and surname: the office and the full name are a `show` away. */
function partyShort({ state, name }: Party): string {
  const words = name.split(' ').filter((word) => !/^(?:Jr|Sr)\.?$|^[IVX]+$/.test(word));
  return [state, (words.at(-1) ?? name).replace(/,$/, '')].filter(Boolean).join(' ');
}
