import { InputError } from '../../domain/index.js';

/** Where something stands in a file, for people and editors: `trade.csv:12:30`. */
export const placeOf = (file: string, line: number, column: number): string => `${file}:${line}:${column}`;

/** What every reader throws: code, place, what is wrong, what to do. */
export type Wrong = (code: string, at: { readonly line: number; readonly column: number }, message: string, mend: string) => InputError;

export const wrongIn =
  (file: string): Wrong =>
  (code, { line, column }, message, mend) =>
    new InputError(code, placeOf(file, line, column), message, mend);
