import { stringify } from 'csv-stringify/sync';

export const FORMATS = ['json', 'jsonl', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export const CONTENT_TYPES: { readonly [F in Format]: string } = {
  json: 'application/json; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
};

/** `?format=` decides, else what the client accepts, else JSON. Null for a format there is none of. */
export function formatOf(asked: string | undefined, accept: string | undefined): Format | null {
  if (asked !== undefined) return (FORMATS as readonly string[]).includes(asked) ? (asked as Format) : null;
  if (accept?.includes('text/csv')) return 'csv';
  if (accept?.includes('application/jsonl') || accept?.includes('application/x-ndjson')) return 'jsonl';
  return 'json';
}

/** A nested value as one row: `source.record`, lists joined by `; `, deeper things as JSON. */
export function flat(value: unknown, prefix = '', row: Record<string, string> = {}): Record<string, string> {
  if (value === null || value === undefined) row[prefix] = '';
  else if (Array.isArray(value)) {
    const simple = value.every((each) => each === null || typeof each !== 'object');
    row[prefix] = value.length === 0 ? '' : simple ? value.join('; ') : JSON.stringify(value);
  } else if (typeof value === 'object') {
    for (const [key, each] of Object.entries(value)) flat(each, prefix ? `${prefix}.${key}` : key, row);
  } else row[prefix] = String(value);
  return row;
}

/** The columns of rows, in the order they come up. Where one row has nothing and another has something nested, only the nested ones count. */
export function columnsOf(rows: readonly Record<string, string>[]): string[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const parents = new Set(names.flatMap((name) => [...name.matchAll(/\./g)].map(({ index }) => name.slice(0, index))));
  return names.filter((name) => !parents.has(name));
}

/**
 * Rows as CSV under the columns given. A cell that a spreadsheet would take for a formula is made harmless with an apostrophe: the words are
 * those of others.
 */
export function csvRows(rows: readonly Record<string, string>[], columns: readonly string[], header: boolean): string {
  return stringify(
    rows.map((row) => columns.map((column) => harmless(row[column] ?? ''))),
    header ? { header: true, columns: [...columns] } : {},
  );
}

const harmless = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell) ? `'${cell}` : cell);
