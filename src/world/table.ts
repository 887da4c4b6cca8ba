/**
 * The reference tables are written as text, a line an entry, so that somebody who knows the subject can read and mend them without knowing
 * the program: `|` between names of one thing, ` ; ` between columns, `-` for an empty column.
 */

/** The lines that carry data: not blank, no comment (`#`). White space at the end is dropped, at the start kept: it may mean something. */
export function dataLines(table: string): string[] {
  const lines: string[] = [];
  for (const line of table.split('\n')) {
    const kept = line.trimEnd();
    if (kept !== '' && !kept.trimStart().startsWith('#')) lines.push(kept);
  }
  return lines;
}

/** Columns of a line, trimmed. */
export function columns(line: string): string[] {
  return line.split(';').map((column) => column.trim());
}

/** Names of a column, in order; none for `-`, an empty or a missing one. */
export function nameList(column: string | undefined): string[] {
  if (column === undefined || column === '-') return [];
  return distinct(column.split('|').map((name) => name.trim()));
}

/** The names in order, without the empty ones and those met before; letter case and ё for е make no difference, as in print. */
export function distinct(names: readonly string[]): string[] {
  const met = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase().replaceAll('ё', 'е');
    return name !== '' && !met.has(key) && met.add(key);
  });
}
