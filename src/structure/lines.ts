import { isBlank, type Span } from '../domain/index.js';

/** One printed line that is not blank, without the white space at its ends. */
export interface Line extends Span {
  /** White space lines stand right before it, or it is the first. */
  readonly afterBlank: boolean;
}

/** How the page's lines are cut: a paragraph a line, wrapped at a column, or the whole page in one line. */
export type Layout = 'paragraphs' | 'wrapped' | 'flat';

/** The page's printed lines in order; blank lines are left out. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  for (let from = 0; from <= text.length; ) {
    const feed = text.indexOf('\n', from);
    const to = feed < 0 ? text.length : feed;
    let start = from;
    let end = to;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (start < end) {
      lines.push({ start, end, afterBlank });
      afterBlank = false;
    } else afterBlank = true;
    from = to + 1;
  }
  return lines;
}

/** Mean length of line beyond which labels must be looked for inside lines. */
const FLAT = 1500;
/** Hard-wrapped pages break at 72 to 80 characters. */
const COLUMN = 90;

export function layoutOf(text: string, lines: readonly Line[]): Layout {
  if (lines.length === 0) return 'paragraphs';
  let letters = 0;
  let broken = 0;
  let long = 0;
  for (const line of lines) {
    letters += line.end - line.start;
    if (line.end - line.start > COLUMN) long++;
    else if (line.end - line.start > 40 && !isSentenceEnd(text.charCodeAt(line.end - 1))) broken++;
  }
  if (letters / lines.length > FLAT || (lines.length <= 3 && letters > 300)) return 'flat';
  return broken >= 3 && long * 10 < lines.length && broken * 4 > lines.length ? 'wrapped' : 'paragraphs';
}

const ENDS = new Set([...'.!?…:»”")]>;'].map((mark) => mark.charCodeAt(0)));

/** A mark that may close a sentence or a paragraph. */
export const isSentenceEnd = (code: number): boolean => ENDS.has(code);

/** The paragraphs inside a stretch: its lines, or for wrapped pages its blocks of lines. */
export function paragraphsWithin(lines: readonly Line[], stretch: Span, layout: Layout): Span[] {
  const paragraphs: { start: number; end: number }[] = [];
  for (let i = firstLineEndingAfter(lines, stretch.start); i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.start >= stretch.end) break;
    const start = Math.max(line.start, stretch.start);
    const end = Math.min(line.end, stretch.end);
    const last = paragraphs.at(-1);
    if (last && layout === 'wrapped' && !line.afterBlank) last.end = end;
    else paragraphs.push({ start, end });
  }
  return paragraphs;
}

export function firstLineEndingAfter(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as Line).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
