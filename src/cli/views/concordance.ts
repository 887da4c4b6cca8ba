import { harmlessLine } from '../terminal/harmless.js';
import { width } from '../terminal/layout.js';
import type { Terminal } from '../terminal/terminal.js';

export interface PlaceInContext {
  readonly left: string;
  readonly hit: string;
  readonly right: string;
}

/** Places under each other: what stands left of them ends, and each hit begins, in one column. No line is wider than the terminal. */
export function concordance(
  places: readonly PlaceInContext[],
  { paint, width: columns }: Pick<Terminal, 'paint' | 'width'>,
  indent: string,
): string[] {
  const room = columns - width(indent);
  const column = Math.floor(room * 0.42);
  const mark = (hit: string): string => (paint.isColorSupported ? paint.bold(hit) : `‹${hit}›`);
  return places.map((place) => {
    const left = lastColumns(line(place.left), column);
    const hit = firstColumns(line(place.hit).trim(), Math.floor(room * 0.4));
    const around = paint.isColorSupported ? 0 : 2;
    const right = firstColumns(line(place.right), room - column - width(hit) - around);
    return `${indent}${' '.repeat(column - width(left))}${left}${mark(hit)}${right}`.trimEnd();
  });
}

/** White space at the ends stays: the parts follow each other. */
const line = (text: string): string => {
  const [before, after] = [/^\s/u.test(text) ? ' ' : '', /\s$/u.test(text) ? ' ' : ''];
  const middle = harmlessLine(text);
  return middle === '' ? before || after : before + middle + after;
};

/** As much of the beginning as fits, with an ellipsis where something was left out. */
function firstColumns(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let out = '';
  let taken = 0;
  for (const character of text) {
    const wide = width(character);
    if (taken + wide > columns - 1) break;
    out += character;
    taken += wide;
  }
  return columns > 0 ? `${out}…` : '';
}

/** As much of the end as fits. */
function lastColumns(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  const characters = Array.from(text);
  let taken = 0;
  let from = characters.length;
  while (from > 0 && taken + width(characters[from - 1] as string) <= columns - 1) taken += width(characters[--from] as string);
  return `…${characters.slice(from).join('')}`;
}
