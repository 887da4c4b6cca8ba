import type { Page, Span } from '../domain/index.js';
import { americanClock, clockOf, isDay, printedDate, YEARLESS } from './calendar.js';
import { dateline } from './dateline.js';
import { fold, isUpper } from './letters.js';
import { isSentenceEnd, type Layout, type Line } from './lines.js';

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
  const at = page.text.slice(0, HEADER_LENGTH).indexOf(page.told.title);
  return at >= 0 && at < 200 ? { start: at, end: at + page.told.title.length } : null;
}

const comparable = (text: string): string =>
  fold(text)
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[’'ʼ]|u2019/g, "'")
    .trim();

/** Reads what is told beside the text, and fills what is missing from the first lines. `limit` is where the first turn begins. */
export function readHeader(page: Page, lines: readonly Line[], layout: Layout, limit: number): HeaderReading {
  const { text, told } = page;
  const own: Span[] = [];
  const head = lines.slice(0, HEADER_LINES).filter((line) => line.end <= limit);
  let titleSpan = findTitle(page, lines);
  let date: string | null = null;
  let time: string | null = null;
  let placeSpan: Span | null = null;
  let dateLine = -1;

  for (let i = 0; i < head.length && dateLine < 0; i++) {
    const line = head[i] as Line;
    const words = text.slice(line.start, line.end);
    if (words.length > 60 || (titleSpan && line.start < titleSpan.end && line.end > titleSpan.start)) continue;
    const clock = americanClock(words);
    if (clock !== null) {
      time = clock;
      dateLine = i;
      placeSpan = linesAbove(text, head, i, titleSpan);
      own.push(line);
      break;
    }
    const printed = printedDate(text, line.start, line.end);
    if (printed && printed.start - line.start <= 1 && line.end - printed.end <= 1) {
      ({ date, time } = printed);
      dateLine = i;
      own.push(line);
      continue;
    }
    const yearless = YEARLESS.exec(words.replace(/\u00a0/g, ' '));
    if (yearless) {
      time = yearless[5] ? clockOf(yearless[5]) : null;
      dateLine = i;
      own.push(line);
    }
  }
  if (placeSpan === null && dateLine >= 0) placeSpan = placeBelow(page, head, lines, dateLine);
  if (told.title === null && titleSpan === null && layout !== 'flat') titleSpan = firstLineTitle(text, head, lines, dateLine);

  if (layout === 'flat' || dateLine < 0) {
    const from = titleSpan?.end ?? 0;
    const inline = layout === 'flat' ? printedDate(text, from, Math.min(limit, from + HEADER_LENGTH)) : null;
    if (inline && inline.time !== null && (told.date === null || told.date === inline.date)) {
      ({ date, time } = inline);
      own.push({ start: inline.start, end: inline.end });
      placeSpan = placeAfter(page, inline.end, limit);
    }
  }
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
    place: told.place ?? (placeSpan ? text.slice(placeSpan.start, placeSpan.end).replace(/\s*\n\s*/g, ', ') : null),
    placeSpan,
    own,
  };
}

function validDate(date: string | null): string | null {
  const match = date === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  return match && isDay(Number(match[1]), Number(match[2]), Number(match[3])) ? match[0] : null;
}

/** Short, capitalised, without a full stop: a line that may name a place. */
function mayBePlace(text: string, line: Span): boolean {
  return (
    line.end - line.start <= 90 &&
    isUpper(text.charCodeAt(line.start)) &&
    !isSentenceEnd(text.charCodeAt(line.end - 1)) &&
    !/[:*#@]|\d{4}/.test(text.slice(line.start, line.end))
  );
}

function placeBelow(page: Page, head: readonly Line[], lines: readonly Line[], dateLine: number): Span | null {
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
function linesAbove(text: string, head: readonly Line[], clockLine: number, titleSpan: Span | null): Span | null {
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
  return last >= first ? { start: (head[first] as Line).start, end: (head[last] as Line).end } : null;
}

function firstLineTitle(text: string, head: readonly Line[], lines: readonly Line[], dateLine: number): Span | null {
  const line = head[0];
  if (!line || dateLine === 0 || lines.length < 2) return null;
  const last = text.charCodeAt(line.end - 1);
  if (line.end - line.start > 250 || (isSentenceEnd(last) && !'»”")'.includes(text[line.end - 1] as string)) || text[line.end - 1] === ',')
    return null;
  const next = lines[1] as Line;
  return next.afterBlank || dateLine === 1 ? { start: line.start, end: line.end } : null;
}

/** In a flattened page the place follows the time, and the first label or a heading follows it. */
function placeAfter(page: Page, from: number, limit: number): Span | null {
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
