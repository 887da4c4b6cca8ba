import type { Page, Span } from '../domain/index.js';
import { americanClock, clockOf, isDay, printedDate, YEARLESS } from './calendar.js';
import { dateline } from './dateline.js';
import { isLetter } from './letters.js';
import { isSentenceEnd, type Layout, type Line } from './lines.js';
import { comparable, placeAbove, placeAfter, placeBelow, placeInItalics } from './place.js';

/** The header's fields, and the stretches of the text that print them: those are neither speech nor narration. */
export interface HeaderReading {
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly date: string | null;
  readonly time: string | null;
  readonly place: string | null;
  readonly placeSpan: Span | null;
  readonly own: readonly Span[];
}

/** Only the beginning of a page is its header. */
const HEADER_LINES = 12;
const HEADER_LENGTH = 4000;

/** Where the title told beside the text stands in it; null when it is not printed. */
export function findTitle(page: Page, lines: readonly Line[]): Span | null {
  if (page.told.title === null) return null;
  const title = comparable(page.told.title);
  if (title === '') return null;
  for (const line of lines.slice(0, 6)) {
    if (line.end - line.start < title.length * 2 + 20 && comparable(page.text.slice(line.start, line.end)) === title)
      return { start: line.start, end: line.end };
  }
  // in a flattened page it stands after the breadcrumbs
  if (page.told.title.length < 12) return null;
  const at = page.text.slice(0, HEADER_LENGTH).indexOf(page.told.title);
  const end = at + page.told.title.length;
  if (at < 0 || at > 200 || (at > 0 && isLetter(page.text.charCodeAt(at - 1))) || isLetter(page.text.charCodeAt(end))) return null;
  return { start: at, end };
}

/** Reads what is told beside the text, and fills what is missing from the first lines. `limit` is where the first turn begins. */
export function readHeader(page: Page, lines: readonly Line[], layout: Layout, limit: number): HeaderReading {
  const { text, told } = page;
  const own: Span[] = [];
  const head = lines.slice(0, HEADER_LINES).filter((line) => line.end <= limit);
  const dateLine = head.findIndex((line) => line.end - line.start <= 60 && datedLine(text, line) !== null);
  const titleSpan =
    findTitle(page, lines) ?? (told.title === null && layout !== 'flat' ? firstLineTitle(text, head, lines, dateLine) : null);
  let date: string | null = null;
  let time: string | null = null;
  let placeSpan: Span | null = null;
  for (let i = Math.max(0, dateLine); dateLine >= 0 && i < Math.min(head.length, dateLine + 3); i++) {
    const line = head[i] as Line;
    if (titleSpan && line.start < titleSpan.end && line.end > titleSpan.start) continue;
    const dated = datedLine(text, line);
    if (dated === null) break;
    date ??= dated.date;
    time ??= dated.time;
    own.push(line);
    placeSpan ??= dated.clock ? placeAbove(text, head, i, titleSpan) : placeBelow(page, head, lines, i);
  }

  if (layout === 'flat' || dateLine < 0) {
    const from = titleSpan?.end ?? 0;
    const inline = layout === 'flat' ? printedDate(text, from, Math.min(limit, from + HEADER_LENGTH)) : null;
    if (inline && inline.time !== null && (told.date === null || told.date === inline.date)) {
      ({ date, time } = inline);
      own.push({ start: inline.start, end: inline.end });
      placeSpan = placeAfter(page, inline.end, limit);
    }
  }
  if (dateLine < 0 && told.place === null)
    placeSpan ??= placeInItalics(text, titleSpan ? head.filter(({ start }) => start >= titleSpan.end) : head);
  const agency = date === null && placeSpan === null ? dateline(text, lines.slice(0, 8), limit, told.date?.slice(0, 4) ?? null) : null;
  if (agency) {
    date = agency.date;
    placeSpan = agency.place;
    own.push(agency);
  }
  if (titleSpan) own.push(titleSpan);
  if (placeSpan) own.push(placeSpan);
  const title = told.title ?? (titleSpan ? text.slice(titleSpan.start, titleSpan.end) : null);
  return {
    title,
    titleSpan,
    date: validDate(told.date) ?? date ?? (title === null ? null : (printedDate(title, 0, title.length)?.date ?? null)),
    time: (told.time === null ? null : clockOf(told.time)) ?? time,
    place: told.place ?? (placeSpan ? text.slice(placeSpan.start, placeSpan.end).replace(/[*,]*\s*\n\s*\*?/g, ', ') : null),
    placeSpan,
    own,
  };
}

interface DatedLine {
  readonly date: string | null;
  readonly time: string | null;
  /** An American clock line, which has the place above it. */
  readonly clock: boolean;
}

/** What a line tells that holds nothing but a date, a time or both; null for other lines. */
function datedLine(text: string, line: Span): DatedLine | null {
  if (line.end - line.start > 60) return null;
  const words = text.slice(line.start, line.end).replace(/\u00a0/g, ' ');
  const clock = americanClock(words);
  if (clock !== null) return { date: null, time: clock, clock: true };
  const printed = printedDate(text, line.start, line.end);
  if (printed && printed.start - line.start <= 1 && line.end - printed.end <= 1)
    return { date: printed.date, time: printed.time, clock: false };
  const yearless = YEARLESS.exec(words);
  return yearless && { date: null, time: yearless[5] ? clockOf(yearless[5]) : null, clock: false };
}

function validDate(date: string | null): string | null {
  const match = date === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  return match && isDay(Number(match[1]), Number(match[2]), Number(match[3])) ? match[0] : null;
}

/** First words of the titles that press offices give to transcripts. */
const TITLE_HEAD =
  /^(?:remarks|readout|statement|joint|press|background|transcript|on-the-record|interview|meeting|talks|telephone|speech|beginning|news conference)/iu;

/** The first line as the title, where it is printed like one; null otherwise. `dateLine` is the position of the date among the lines. */
function firstLineTitle(text: string, head: readonly Line[], lines: readonly Line[], dateLine: number): Span | null {
  const line = head[0];
  if (!line || dateLine === 0 || lines.length < 2) return null;
  const last = text[line.end - 1] as string;
  if (line.end - line.start > 250 || last === ',' || (isSentenceEnd(last.charCodeAt(0)) && !'»”")'.includes(last))) return null;
  // above a White House clock stands a place, unless the line is worded or as long as a title
  const words = text.slice(line.start, line.end);
  if (
    dateLine > 0 &&
    americanClock(text.slice(head[dateLine]?.start, head[dateLine]?.end)) !== null &&
    words.length < 50 &&
    !TITLE_HEAD.test(words)
  )
    return null;
  return (lines[1] as Line).afterBlank || dateLine === 1 ? { start: line.start, end: line.end } : null;
}
