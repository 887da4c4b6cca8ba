/**
 * A half-open stretch of a text, `[start, end)`.
 *
 * Inside the engine offsets are UTF-16 code units, because that is what `String.prototype.slice` takes; the record that leaves
 * the engine counts Unicode code points (see `CodePointIndex`).
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span covers, letter for letter. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The smallest span that covers both. */
export const cover = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** A span without the white space at its two ends; empty at `start` when it holds nothing else. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** White space as printed pages use it, the no-break space, soft hyphen and zero-width marks included. */
export const isBlank = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0xad ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200f) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x2060 ||
  code === 0x3000 ||
  code === 0xfeff;

/** Translates UTF-16 offsets of one text to code points. Free for texts without surrogate pairs, logarithmic for others. */
export class CodePointIndex {
  /** UTF-16 offsets of the second halves of surrogate pairs, ascending. */
  private readonly trailing: readonly number[];

  constructor(text: string) {
    const trailing: number[] = [];
    if (/[\ud800-\udbff]/.test(text)) {
      for (let i = 1; i < text.length; i++) {
        if (isTrail(text.charCodeAt(i)) && isLead(text.charCodeAt(i - 1))) trailing.push(i);
      }
    }
    this.trailing = trailing;
  }

  /** Code points before the UTF-16 offset `unit`. */
  at(unit: number): number {
    let low = 0;
    let high = this.trailing.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.trailing[middle] as number) < unit) low = middle + 1;
      else high = middle;
    }
    return unit - low;
  }

  span(span: Span): Span {
    return { start: this.at(span.start), end: this.at(span.end) };
  }
}

const isLead = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isTrail = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** `text.slice` by code points; the inverse of `CodePointIndex`, for readers of records. */
export function sliceByCodePoints(text: string, span: Span): string {
  if (!/[\ud800-\udbff]/.test(text)) return text.slice(span.start, span.end);
  return Array.from(text).slice(span.start, span.end).join('');
}
