import type { Readout, Span } from '../domain/index.js';

/** A stretch of running text: one turn, or narration. */
export interface Region extends Span {
  readonly turn: number | null;
}

/** Title, narration and turns in text order, without the places where the editor left something out. */
export function regionsOf(readout: Readout): Region[] {
  const all: Region[] = readout.narration.map(({ start, end }) => ({ start, end, turn: null }));
  const { titleSpan } = readout.header;
  if (titleSpan && !readout.narration.some((span) => span.start < titleSpan.end && titleSpan.start < span.end))
    all.push({ start: titleSpan.start, end: titleSpan.end, turn: null });
  for (const { index, span } of readout.turns) all.push({ start: span.start, end: span.end, turn: index });
  all.sort((a, b) => a.start - b.start);
  const out: Region[] = [];
  let gap = 0;
  for (const region of all) {
    let { start } = region;
    while (gap < readout.gaps.length && (readout.gaps[gap] as Span).end <= start) gap++;
    for (let i = gap; i < readout.gaps.length && (readout.gaps[i] as Span).start < region.end; i++) {
      const hole = readout.gaps[i] as Span;
      if (hole.start > start) out.push({ start, end: hole.start, turn: region.turn });
      start = Math.max(start, hole.end);
    }
    if (start < region.end) out.push({ start, end: region.end, turn: region.turn });
  }
  return out;
}
