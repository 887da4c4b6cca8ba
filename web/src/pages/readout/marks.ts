import type { Span, StatementKind } from '../../api/types.js';

/** Something told apart within the text. Spans are UTF-16. */
export type Mark = Span &
  (
    | { readonly type: 'statement'; readonly kind: StatementKind; readonly id: string; readonly rejected: boolean }
    | { readonly type: 'insertion' }
    | { readonly type: 'gap' }
    | { readonly type: 'stage' }
  );

/** A paragraph as a tree: bare text, and marks around text and other marks. */
export type Piece = { readonly start: number; readonly end: number } & (
  | { readonly mark: null }
  | {
      readonly mark: Mark;
      /** Whether the mark begins, and whether it ends, in this piece: one that overlaps another is cut in two. */
      readonly first: boolean;
      readonly last: boolean;
      readonly inside: readonly Piece[];
    }
);

interface Open {
  readonly mark: Mark;
  readonly start: number;
  readonly end: number;
}

/** Marks that touch the span, nested in one another; where two overlap, the later one is cut where the earlier one ends. */
export function piecesOf(span: Span, marks: readonly Mark[]): readonly Piece[] {
  const open = marks
    .filter((mark) => mark.start < span.end && mark.end > span.start && mark.end > mark.start)
    .map((mark) => ({ mark, start: Math.max(mark.start, span.start), end: Math.min(mark.end, span.end) }));
  return nest(span.start, span.end, open);
}

function nest(from: number, to: number, marks: readonly Open[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let waiting = [...marks].sort(outerFirst);
  let at = from;
  while (waiting.length > 0) {
    const [outer, ...others] = waiting as [Open, ...Open[]];
    if (outer.start > at) pieces.push({ start: at, end: outer.start, mark: null });
    const inner: Open[] = [];
    const after: Open[] = [];
    let cut = false;
    for (const other of others) {
      if (other.start >= outer.end) after.push(other);
      else if (other.end <= outer.end) inner.push(other);
      else {
        inner.push({ ...other, end: outer.end });
        after.push({ ...other, start: outer.end });
        cut = true;
      }
    }
    pieces.push({
      start: outer.start,
      end: outer.end,
      mark: outer.mark,
      first: outer.start === outer.mark.start,
      last: outer.end === outer.mark.end,
      inside: nest(outer.start, outer.end, inner),
    });
    at = outer.end;
    waiting = cut ? after.sort(outerFirst) : after;
  }
  if (at < to) pieces.push({ start: at, end: to, mark: null });
  return pieces;
}

const outerFirst = (a: Open, b: Open): number => a.start - b.start || b.end - a.end;

/** Notes of those who took it down: `(Laughter.)`, `(Смех.)`. A bracket within a sentence is the speaker's own. */
export function stageNotes(text: string, { start, end }: Span): readonly Span[] {
  const notes = text.slice(start, end).matchAll(/\(\p{Lu}[^()\n]{0,80}[.!?…]\)/gu);
  return [...notes].map(({ index, 0: note }) => ({ start: start + index, end: start + index + note.length }));
}

/** Marks in order, each found by where it begins without going through all of them. */
export function marksWithin(sorted: readonly Mark[], span: Span, longest: number): readonly Mark[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < span.start - longest) low = middle + 1;
    else high = middle;
  }
  const found: Mark[] = [];
  for (let i = low; i < sorted.length; i++) {
    const mark = sorted[i] as Mark;
    if (mark.start >= span.end) break;
    if (mark.end > span.start) found.push(mark);
  }
  return found;
}
