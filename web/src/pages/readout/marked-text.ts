import type { Span, Statement } from '../../api/types.js';
import { shortId } from './addresses.js';
import { type Mark, marksWithin, type Piece, piecesOf, stageNotes } from './marks.js';
import type { Placed } from './offsets.js';

/** A text with everything that is told apart in it. */
export interface MarkedText {
  readonly text: string;
  readonly pieces: (paragraph: Span) => readonly Piece[];
}

export function markedText({ record, statements, rejected, insertions, gaps }: Placed): MarkedText {
  const marks: Mark[] = [
    ...statements.map((statement) => statementMark(statement, false)),
    ...rejected.map((statement) => statementMark(statement, true)),
    ...insertions.map((span): Mark => ({ type: 'insertion', ...span })),
    ...gaps.map((span): Mark => ({ type: 'gap', ...span })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const longest = marks.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return {
    text: record.text,
    pieces: (paragraph) => {
      const notes = stageNotes(record.text, paragraph).map((span): Mark => ({ type: 'stage', ...span }));
      return piecesOf(paragraph, [...marksWithin(marks, paragraph, longest), ...notes]);
    },
  };
}

const statementMark = ({ id, kind, start, end }: Statement, rejected: boolean): Mark => ({
  type: 'statement',
  kind,
  id: shortId(id),
  rejected,
  start,
  end,
});
