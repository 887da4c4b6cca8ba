import type { Span } from '../../domain/index.js';

/** Finds stretches of a text that are not the article; in any order, overlapping as they may. Linear in the text's length. */
export type ApparatusFinder = (text: string) => readonly Span[];

/** Sorted and disjoint: overlapping and touching stretches become one, empty ones go. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.filter((span) => span.end > span.start).sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: { start: number; end: number }[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ start: span.start, end: span.end });
  }
  return merged;
}

/** Every line of a text with its offsets, without the line break. */
export function* linesOf(text: string): Generator<{ readonly start: number; readonly end: number }> {
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    yield { start, end: end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end };
    start = end + 1;
  }
}
