import { isBlank, type Span, type Turn } from '../domain/index.js';
import { firstEndingAfter, without } from './apparatus.js';
import { headingTail, isHeading } from './headings.js';
import type { LabelHit } from './label-hit.js';
import { firstLineEndingAfter, type Layout, type Line } from './lines.js';
import { isInterpreterNote } from './marks.js';
import { speakerTurns } from './speakers.js';

export interface PageParts {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly layout: Layout;
  /** Footers, addresses, licence lines. Sorted, disjoint. */
  readonly apparatus: readonly Span[];
  readonly separators: readonly Span[];
  readonly gaps: readonly Span[];
  readonly stageNotes: readonly Span[];
}

export interface TurnsReading {
  readonly turns: readonly Turn[];
  /** Stretches that no turn takes: before the first label, and from a separator or heading to the next label. */
  readonly outside: readonly Span[];
}

/** A turn runs from its label to the next one, to a separator or to a heading. */
export function readTurns(parts: PageParts, hits: readonly LabelHit[]): TurnsReading {
  const { text } = parts;
  const speakers = speakerTurns(hits);
  const outside: Span[] = [{ start: 0, end: hits[0]?.from ?? text.length }];
  const turns = hits.map((hit, index): Turn => {
    const next = hits[index + 1];
    const region = { start: hit.after, end: next?.from ?? text.length };
    const speechEnd = endOfSpeech(parts, region, hit.said, next === undefined);
    if (speechEnd < region.end) outside.push({ start: speechEnd, end: region.end });
    const span = speechSpan(parts, { start: region.start, end: speechEnd }, hit.said);
    const notes = hit.parsed.parts.notes;
    const opening = /^\(([^()\n]{2,120}(?:\n[^()\n]{2,80})?)\)/u.exec(text.slice(span.start, Math.min(span.end, span.start + 220)));
    return {
      index,
      label: hit.printed,
      labelSpan: { start: hit.start, end: hit.end },
      labelParts:
        opening && /^\p{Ll}/u.test(opening[1] as string)
          ? { ...hit.parsed.parts, notes: [...notes, (opening[1] as string).trim()] }
          : hit.parsed.parts,
      speakerTurn: speakers[index] ?? index,
      kind: hit.parsed.kind,
      interpreted: notes.some(isInterpreterNote) || interpretedInside(parts, span),
      span,
    };
  });
  return { turns, outside };
}

/** `(As interpreted.)`, «(Как переведено.)» among the words of a turn. */
function interpretedInside({ text, stageNotes }: PageParts, span: Span): boolean {
  for (let i = firstEndingAfter(stageNotes, span.start); i < stageNotes.length; i++) {
    const note = stageNotes[i] as Span;
    if (note.start >= span.end) return false;
    if (isInterpreterNote(text.slice(note.start, note.end))) return true;
  }
  return false;
}

/** Words that open the publisher's own sentences after speeches printed as «X said:». */
const NARRATION =
  /^(?:then,|the (?:presidents|heads of state|sides|parties|leaders|meeting|talks)|(?:press )?statements? (?:by|of|to)|speech (?:by|of)|during the (?:meeting|talks|conversation)|after the (?:meeting|talks)|following the (?:meeting|talks)|затем|после этого|в ходе (?:встречи|беседы|переговоров)|главы государств|стороны (?:обсудили|обменялись)|состоялся обмен)/iu;

function endOfSpeech({ text, lines, layout, separators }: PageParts, region: Span, said: boolean, last: boolean): number {
  for (let i = firstEndingAfter(separators, region.start); i < separators.length; i++) {
    const separator = separators[i] as Span;
    if (separator.start < region.start) continue;
    if (separator.start >= region.end) break;
    if (!last || !goesOn(text, separator.end, region.end)) return separator.start;
  }
  if (layout === 'flat') return headingTail(text, region.start, region.end);
  for (let i = firstLineEndingAfter(lines, region.start); i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.start >= region.end) break;
    if (line.start < region.start) continue;
    if (said && NARRATION.test(text.slice(line.start, Math.min(line.end, line.start + 60)))) return line.start;
    if (isHeading(text, line) && (layout !== 'wrapped' || line.afterBlank)) return line.start;
  }
  return region.end;
}

const SPOKEN = /(?:^|[^\p{L}])(?:I|we|our|us|я|мы|нас|нам|мне|наш[а-я]{0,3}|Вы|Вас|Вам|you|your)(?![\p{L}])/u;

/** After a separator nobody is labelled any more: the same speaker goes on if the words are in the first person. */
function goesOn(text: string, from: number, to: number): boolean {
  return to - from > 200 && SPOKEN.test(text.slice(from, Math.min(to, from + 600)));
}

/** The words of a turn without white space, trailing gaps and apparatus at its end. */
function speechSpan({ text, apparatus, gaps }: PageParts, region: Span, said: boolean): Span {
  let start = region.start;
  while (start < region.end && (isBlank(text.charCodeAt(start)) || text[start] === '*' || text[start] === '_')) start++;
  if (said && '-–—'.includes(text[start] as string)) {
    start++;
    while (start < region.end && isBlank(text.charCodeAt(start))) start++;
  }
  const pieces = without(text, { start, end: region.end }, apparatus);
  while (pieces.length > 0) {
    const piece = pieces[pieces.length - 1] as Span;
    const gap = lastGap(gaps, piece);
    if (!gap) break;
    pieces.pop();
    pieces.push(...without(text, { start: piece.start, end: gap.start }, []));
  }
  const lastPiece = pieces.at(-1);
  const firstPiece = pieces[0];
  if (!lastPiece || !firstPiece) return { start, end: start };
  return { start: firstPiece.start, end: lastPiece.end };
}

/** The gap that a stretch ends with, if it does. */
function lastGap(gaps: readonly Span[], piece: Span): Span | null {
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gaps[middle] as Span).end < piece.end) low = middle + 1;
    else high = middle;
  }
  const gap = gaps[low];
  return gap && gap.end === piece.end && gap.start >= piece.start ? gap : null;
}
