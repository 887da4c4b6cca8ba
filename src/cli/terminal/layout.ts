/** Columns a text takes on a terminal: none for combining marks, two for wide scripts and pictures. */
export function width(text: string): number {
  let columns = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (code < 0x300) columns += code === 0xad ? 0 : 1;
    // Greek and Cyrillic letters, dashes and quotation marks: to ask what they are takes longer.
    else if ((code >= 0x370 && code < 0x483) || (code >= 0x2010 && code < 0x2028) || (code >= 0x2030 && code < 0x2060)) columns++;
    else if (code >= 0x2100 && code < 0x2c00) columns++;
    else if (!/\p{M}|\p{Cf}/u.test(character)) columns += isWide(code) ? 2 : 1;
  }
  return columns;
}

const isWide = (code: number): boolean =>
  (code >= 0x1100 && code <= 0x115f) ||
  (code >= 0x2e80 && code <= 0xa4cf) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe6f) ||
  (code >= 0xff00 && code <= 0xff60) ||
  (code >= 0x1f300 && code <= 0x1faff) ||
  (code >= 0x20000 && code <= 0x3fffd);

export const pad = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - width(text)));

/** Breaks at spaces (never at no-break spaces) so that no line is wider; a word wider than a line is cut. */
export function wrap(text: string, columns: number): string[] {
  const room = Math.max(columns, 20);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/)) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (width(joined) <= room) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = cut(word, room);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

/** A word in pieces no wider than `room`. */
function cut(word: string, room: number): string[] {
  if (width(word) <= room) return [word];
  const pieces: string[] = [];
  let piece = '';
  let taken = 0;
  for (const character of word) {
    const columns = width(character);
    if (taken + columns > room) {
      pieces.push(piece);
      piece = '';
      taken = 0;
    }
    piece += character;
    taken += columns;
  }
  return [...pieces, piece];
}

/** As much as fits, with an ellipsis where something was left out. */
export function clip(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let out = '';
  for (const character of text) {
    if (width(out) + width(character) > columns - 1) break;
    out += character;
  }
  return `${out.trimEnd()}…`;
}

/** Rows with their cells under each other, three spaces between; a row too wide for `columns` is joined by commas and wrapped. */
export function align(rows: readonly (readonly string[])[], columns: number): string[][] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const fits = (row: readonly string[]): boolean => row.reduce((sum, cell) => sum + width(cell) + 3, -3) <= columns;
  const widths = Array.from({ length: count }, (_, i) =>
    Math.max(0, ...rows.filter(fits).map((row) => (i < lastFilled(row) ? width(row[i] ?? '') : 0))),
  );
  return rows.map((row) => {
    const line = row
      .map((cell, i) => (widths[i] === 0 && cell === '' ? '' : `${pad(cell, widths[i] ?? 0)}   `))
      .join('')
      .trimEnd();
    if (width(line) <= columns) return [line];
    const [first = '', ...rest] = wrap(row.filter((cell) => cell !== '').join(', '), columns - 2);
    return [first, ...rest.map((more) => `  ${more}`)];
  });
}

const lastFilled = (row: readonly string[]): number => row.findLastIndex((cell) => cell !== '');
