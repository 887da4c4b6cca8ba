import type { Span } from '../domain/index.js';
import { without } from './apparatus.js';
import { headingTail, isHeading } from './headings.js';
import { firstLineEndingAfter, isSentenceEnd, type Line, paragraphsWithin } from './lines.js';
import type { PageParts } from './turns.js';

/**
 * The publisher's own paragraphs in the stretches outside turns: no header lines, headings, separators, gaps or apparatus. A hover card
 * in the middle of a paragraph stays inside, as it does in turns.
 */
export function readNarration(parts: PageParts, outside: readonly Span[], own: readonly Span[], turnFollows: boolean): Span[] {
  const { text, lines, layout, apparatus, separators, gaps } = parts;
  const cuts = [
    ...own,
    ...separators,
    ...gaps.filter((gap) => aloneOnLine(lines, gap)),
    ...apparatus.filter((span) => cutsParagraph(parts, span)),
  ].sort((a, b) => a.start - b.start);
  const firstOwn = own.reduce((least, span) => Math.min(least, span.start), text.length);
  const paragraphs: Span[] = [];
  for (const [index, stretch] of outside.entries()) {
    const end = layout === 'flat' && (turnFollows || index > 0) ? headingTail(text, stretch.start, stretch.end) : stretch.end;
    for (const piece of without(text, { start: stretch.start, end }, cuts)) {
      for (const paragraph of paragraphsWithin(lines, piece, layout)) {
        if (!/\p{L}\p{L}/u.test(text.slice(paragraph.start, paragraph.end))) continue;
        const told = turnFollows || paragraphs.length > 0;
        if (
          layout === 'flat'
            ? index > 0 && announcesTurn(text, paragraph, stretch, turnFollows)
            : told && (isHeading(text, paragraph) || announcesTurn(text, paragraph, stretch, turnFollows))
        )
          continue;
        // the breadcrumbs before a flattened page's title
        if (layout === 'flat' && own.length > 0 && paragraph.end <= firstOwn && paragraph.end - paragraph.start < 60) continue;
        paragraphs.push(paragraph);
      }
    }
  }
  return paragraphs;
}

/** The last line before a label that ends without a full stop is a heading, whatever its words. */
function announcesTurn(text: string, paragraph: Span, stretch: Span, turnFollows: boolean): boolean {
  if (
    !turnFollows ||
    paragraph.end - paragraph.start > 260 ||
    stretch.end === text.length ||
    text.slice(paragraph.end, stretch.end).trim() !== ''
  )
    return false;
  return !isSentenceEnd(text.charCodeAt(paragraph.end - 1));
}

function aloneOnLine(lines: readonly Line[], span: Span): boolean {
  const line = lines[firstLineEndingAfter(lines, span.start)];
  return line !== undefined && line.start === span.start && line.end === span.end;
}

/** Inserts of a flattened page, which stand between two sentences whether or not the first has a full stop. */
const INSERT = /^(?:Анонс на|Смотрите также|Дополнительно|See also|Additional)\s/u;

/** Apparatus that fills its line to the start or the end, or an insert; a short card inside a sentence does not break it. */
function cutsParagraph({ text, lines }: PageParts, span: Span): boolean {
  if (span.end - span.start > 400 || INSERT.test(text.slice(span.start, span.start + 20))) return true;
  const line = lines[firstLineEndingAfter(lines, span.start)];
  if (!line) return true;
  return (
    text.slice(line.start, Math.max(line.start, span.start)).trim() === '' ||
    text.slice(span.end, Math.max(span.end, line.end)).trim() === ''
  );
}
