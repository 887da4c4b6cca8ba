import type { ComparedItem } from '../../api/compare-types.js';
import type { Span } from '../../api/types.js';
import { type Mark, marksWithin, type Piece, piecesOf } from '../readout/marks.js';
import { units } from '../readout/offsets.js';

/** What both pages have, by the number it is marked with on both, in the order of the first page. */
export function numbered(items: readonly ComparedItem[]): ReadonlyMap<ComparedItem, number> {
  const both = items.filter(({ a, b }) => a.length > 0 && b.length > 0);
  return new Map(both.map((item, i) => [item, i + 1]));
}

/** A page's text with what was compared marked in it; the id of a mark is its number, or nothing for what only this page has. */
export function joinedMarks(
  text: string,
  items: readonly ComparedItem[],
  side: 'a' | 'b',
  numbers: ReadonlyMap<ComparedItem, number>,
): (paragraph: Span) => readonly Piece[] {
  const to = units(text);
  const marks = items
    .flatMap((item) =>
      item[side].map(
        ({ start, end }): Mark => ({
          type: 'statement',
          kind: item.kind,
          id: String(numbers.get(item) ?? ''),
          rejected: false,
          start: to(start),
          end: to(end),
        }),
      ),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const longest = marks.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return (paragraph) => piecesOf(paragraph, marksWithin(marks, paragraph, longest));
}
