import type { Diagnostic, Page, Readout, Span } from '../domain/index.js';
import { apparatusOf } from './apparatus.js';
import { genreOf } from './genre.js';
import { findTitle, readHeader } from './header.js';
import { separators } from './headings.js';
import { findLabels } from './labels.js';
import { layoutOf, linesOf } from './lines.js';
import { marksOf } from './marks.js';
import { readNarration } from './narration.js';
import { type PageParts, readTurns } from './turns.js';

/**
 * Tells a page's parts apart: header, narration, turns, editor's marks. Pure, linear in the length of the text, never throws. All spans
 * are UTF-16 offsets into `page.text`; turns and narration are sorted and disjoint, and no narration lies in a turn.
 */
export function structure(page: Page): Readout {
  const { text } = page;
  const lines = linesOf(text);
  const layout = layoutOf(text, lines);
  const apparatus = apparatusOf(text, lines, layout, page.apparatus);
  const marks = marksOf(text, lines);
  const hits = findLabels(text, lines, layout, page.told.title, findTitle(page, lines), apparatus);
  const header = readHeader(page, lines, layout, hits[0]?.start ?? text.length);
  const parts: PageParts = {
    text,
    lines,
    layout,
    apparatus,
    separators: separators(text, lines),
    gaps: marks.gaps,
    stageNotes: marks.stageNotes,
  };
  const { turns, outside } = readTurns(parts, hits);
  const paragraphs = readNarration(parts, outside, header.own, turns.length > 0);
  const narration = header.titleSpan ? [...paragraphs, header.titleSpan].sort((a, b) => a.start - b.start) : paragraphs;
  const firstTurn = turns[0]?.labelSpan.start ?? text.length;
  const diagnostics: Diagnostic[] = [...page.diagnostics];
  if (header.date === null) diagnostics.push({ code: 'no-date', message: 'neither the page nor its archive tells a date', span: null });
  if (turns.length === 0 && paragraphs.length === 0)
    diagnostics.push({ code: 'no-talk', message: 'the page holds no speech and no report of talks', span: null });
  for (const turn of turns) {
    if (turn.kind === 'unknown')
      diagnostics.push({ code: 'unknown-speaker', message: `the page does not know who speaks: ${turn.label}`, span: turn.labelSpan });
  }
  return {
    page,
    header: {
      title: header.title,
      titleSpan: header.titleSpan,
      date: header.date,
      time: header.time,
      place: header.place,
      placeSpan: header.placeSpan,
      lead: leadOf(paragraphs, firstTurn, turns.length > 0),
    },
    genre: genreOf(text, header.title, turns.length, paragraphs),
    turns,
    narration,
    ...marks,
    diagnostics,
  };
}

/** The narration before the first turn; without turns the first paragraph. */
function leadOf(paragraphs: readonly Span[], firstTurn: number, turns: boolean): Span | null {
  const before = paragraphs.filter((paragraph) => paragraph.end <= firstTurn);
  const first = before[0];
  const last = turns ? before.at(-1) : first;
  return first && last ? { start: first.start, end: last.end } : null;
}
