import { stringify } from 'csv-stringify/sync';

/**
 * A row of CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe before it: the words are those of others.
 */
export const csvLine = (cells: readonly (string | null)[]): string => stringify([cells.map((cell) => inert(cell ?? ''))]);

const inert = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell) ? `'${cell}` : cell);
