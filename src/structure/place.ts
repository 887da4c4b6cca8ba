import type { Page, Span } from '../domain/index.js';
import { fold, isUpper } from './letters.js';
import { isSentenceEnd, type Line } from './lines.js';

/** Titles and places are compared without regard to case, kinds of apostrophe and of blanks. */
export const comparable = (text: string): string =>
  fold(text)
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[’'ʼ]|u2019/g, "'")
    .trim();

/** Short, capitalised, without a full stop: a line that may name a place. */
function mayBePlace(text: string, line: Span): boolean {
  const { start, end } = withoutItalics(text, line);
  return (
    end - start <= 90 &&
    end > start &&
    isUpper(text.charCodeAt(start)) &&
    !isSentenceEnd(text.charCodeAt(end - 1)) &&
    !/[:*#@]|\d{4}/.test(text.slice(start, end))
  );
}

/** A line without the asterisks that stand for italics in archives: `*Oval Office *`; of two lines each may have one of the two. */
function withoutItalics(text: string, line: Span): Span {
  let { start, end } = line;
  if (text[start] !== '*' && text[end - 1] !== '*') return line;
  while (start < end && /[*\s]/.test(text[start] as string)) start++;
  while (end > start && /[*\s]/.test(text[end - 1] as string)) end--;
  return { start, end };
}

export function placeBelow(page: Page, head: readonly Line[], lines: readonly Line[], dateLine: number): Span | null {
  const line = head[dateLine + 1];
  if (!line || !mayBePlace(page.text, line)) return null;
  // a place is followed by something: by the lead, or by the first turn
  if (lines.length <= dateLine + 2) return null;
  if (page.told.place !== null && comparable(page.told.place) === comparable(page.text.slice(line.start, line.end)))
    return { start: line.start, end: line.end };
  return HEADINGS_OF_TALKS.test(page.text.slice(line.start, line.end)) ? null : { start: line.start, end: line.end };
}

const HEADINGS_OF_TALKS =
  /^(?:начало|выступлен|заявлен|вступительн|пресс-конференц|совместн|беседа|встреча|beginning|opening|press|joint|speech|statement|news|answers|remarks|excerpts)/iu;

/** White House pages print the place above the time: `Oval Office`, or two lines. */
export function placeAbove(text: string, head: readonly Line[], clockLine: number, titleSpan: Span | null): Span | null {
  let first = clockLine;
  while (first > 0) {
    const line = head[first - 1] as Line;
    const words = text.slice(line.start, line.end);
    if (titleSpan && line.start < titleSpan.end) break;
    if (/^\(.*\d{4}\)$/.test(words)) {
      first--;
      continue;
    }
    if (!mayBePlace(text, line)) break;
    first--;
  }
  let last = clockLine - 1;
  while (last >= first && text[(head[last] as Line).start] === '(') last--;
  return last >= first
    ? { start: withoutItalics(text, head[first] as Line).start, end: withoutItalics(text, head[last] as Line).end }
    : null;
}

/** A page without a clock may still open with its place in italics, on a line or two. */
export function placeInItalics(text: string, head: readonly Line[]): Span | null {
  let last = -1;
  while (last + 1 < head.length && last < 2 && text[(head[last + 1] as Line).start] === '*' && mayBePlace(text, head[last + 1] as Line))
    last++;
  if (last < 0 || text[(head[last] as Line).end - 1] !== '*') return null;
  return { start: withoutItalics(text, head[0] as Line).start, end: withoutItalics(text, head[last] as Line).end };
}

/** In a flattened page the place follows the time, and the first label or a heading follows it. */
export function placeAfter(page: Page, from: number, limit: number): Span | null {
  const { text, told } = page;
  let start = from;
  while (start < limit && /\s/.test(text[start] as string)) start++;
  if (told.place !== null && text.startsWith(told.place, start)) return { start, end: start + told.place.length };
  if (told.place !== null || limit >= text.length) return null;
  const stretch = text.slice(start, Math.min(limit, start + 90));
  const place = /^(?:г\.\s?)?\p{Lu}[\p{L}-]+(?:\s(?:область|край|Республика))?(?:,\s\p{Lu}[\p{L}-]+)?(?=\s+(?:\p{Lu}|$))/u.exec(
    stretch.trimEnd().length < 60 ? `${stretch.trimEnd()} ` : stretch,
  );
  return place && !HEADINGS_OF_TALKS.test(place[0]) ? { start, end: start + place[0].length } : null;
}
