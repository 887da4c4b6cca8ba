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

/** Records as a table, a line each, no wider than the terminal: the parties give way first. */
export function listForPeople(records: readonly Listed[], ui: Ui, { paint, width: columns }: Pick<Terminal, 'paint' | 'width'>): string {
  const { say } = ui;
  const head = [say.columns.id, say.columns.date, say.columns.place, say.columns.parties, say.columns.counts];
  const rows = records.map((exact) => {
    const record = harmlessDeep(exact);
    const statements = Object.values(record.statements).reduce((sum, n) => sum + n, 0);
    const place = [record.place?.name, record.place?.state && (record.place.name ? `(${record.place.state})` : record.place.state)];
    return [
      record.id,
      record.date ?? '—',
      clip(place.filter(Boolean).join(' ') || '—', 28),
      record.parties.map(partyShort).join(' — ') || '—',
      [say.counts.turns(record.turns), say.counts.statements(statements), record.versions > 1 ? say.counts.versions(record.versions) : '']
        .filter(Boolean)
        .join(' · '),
    ];
  });
  const widths = head.map((title, i) => Math.max(width(title), ...rows.map((row) => width(row[i] ?? ''))));
  const excess = widths.reduce((sum, each) => sum + each + 2, -2) - columns;
  const PARTIES = 3;
  if (excess > 0) widths[PARTIES] = Math.max(12, (widths[PARTIES] ?? 0) - excess);
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => pad(i === PARTIES ? clip(cell, widths[i] ?? 0) : cell, widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  return `${[paint.bold(line(head)), ...rows.map(line)].join('\n')}\n`;
}

/** State and surname: the office and the full name are a `show` away. */
const partyShort = (party: Party): string => [party.state, party.name.split(' ').at(-1)].filter(Boolean).join(' ');
