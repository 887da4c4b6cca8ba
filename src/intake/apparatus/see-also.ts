import type { Span } from '../../domain/index.js';
import { linesOf } from './spans.js';

const HEADING =
  /^(?:Смотрите также|See also|Дополнительно|Additional|Additional materials|Дополнительные материалы|Материалы по теме|Related stories|Read also|Читайте также)$/;
const MARKERS = ['Смотрите также', 'See also', 'Дополнительно', 'Additional'];
/** A marker opens an insert where a title follows. */
const TITLE_BEGINS = /^[\s\u00a0]{1,4}[\p{Lu}«“"\d]/u;
/** Beginnings of all headings: a text without any of them is not read line by line. */
const HEADINGS = [...MARKERS, 'Дополнительные материалы', 'Материалы по теме', 'Related stories', 'Read also', 'Читайте также'];

const DATE_RU =
  /\d{1,2}(?:[\s\u00a0]{0,2}[−–—-][\s\u00a0]{0,2}\d{1,2})?[\s\u00a0]{1,2}(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)[\s\u00a0]{1,2}\d{4}(?:[\s\u00a0]{1,2}года)?/;
const DATE_EN =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December)[\s\u00a0]{1,2}\d{1,2}(?:[\s\u00a0]{0,2}[−–—-][\s\u00a0]{0,2}\d{1,2})?,[\s\u00a0]{1,2}\d{4}/;
const FILE = /(?:pdf|docx?|rtf|zip|jpe?g),[\s\u00a0]{1,2}\d{1,5}(?:[.,]\d{1,2})?[\s\u00a0]{1,2}(?:кБ|КБ|МБ|kB|KB|MB)/;
const ITEM_END = new RegExp(`(?:${DATE_RU.source}|${DATE_EN.source}|${FILE.source})`, 'u');
const DATE_LINE = new RegExp(`^(?:${DATE_RU.source}|${DATE_EN.source}|${FILE.source})$`, 'u');

/** The longest title of a link, in UTF-16 units. */
const TITLE = 320;

/**
 * Inserts that point to other pages. In a page of lines: a heading alone on its line, and behind it pairs of a title and a date. In a flattened
 * page: the heading and, behind it, titles each closed by a date (or by the kind and size of a file) with no end of a sentence within.
 */
export function seeAlso(text: string): readonly Span[] {
  if (!HEADINGS.some((heading) => text.includes(heading))) return [];
  return [...inLines(text), ...inRunningText(text)];
}

function inLines(text: string): Span[] {
  const spans: Span[] = [];
  const lines = [...linesOf(text)];
  const at = (index: number): string => {
    const line = lines[index];
    return line === undefined || line.end - line.start > TITLE ? '' : text.slice(line.start, line.end).trim();
  };
  for (let i = 0; i < lines.length; i++) {
    if (!HEADING.test(at(i))) continue;
    const start = (lines[i] as Span).start;
    let last = i;
    // A title may be followed by its date after an empty line; two lines without a date are the article again.
    for (let next = i + 1; next < lines.length; ) {
      while (next < lines.length && at(next) === '' && (lines[next] as Span).end - (lines[next] as Span).start < 4) next++;
      let date = next + 1;
      while (date < lines.length && at(date) === '' && date < next + 3) date++;
      if (at(next) === '' || !DATE_LINE.test(at(date))) break;
      last = date;
      next = date + 1;
    }
    spans.push({ start, end: (lines[last] as Span).end });
    i = last;
  }
  return spans;
}

function inRunningText(text: string): Span[] {
  const spans: Span[] = [];
  let covered = 0;
  for (const { start, heading: marker } of markersOf(text)) {
    // One insert may follow another; else a sentence has ended before it.
    if (start < covered || !(start - covered < 4 || closesSentence(text, start))) continue;
    const heading = start + marker.length;
    let end = heading;
    for (let item = itemEnd(text, end); item !== null; item = itemEnd(text, end)) end = item;
    // A link to a section has no date; the footer's first heading closes it.
    if (end === heading) end += TO_SECTION.exec(text.slice(heading, heading + 200))?.[1]?.length ?? 0;
    if (end === heading && !ALONE.has(marker)) continue;
    spans.push({ start, end });
    covered = end;
  }
  return spans;
}

/** Where headings stand within a line, each with a title behind it, in the order of the text. */
function markersOf(text: string): readonly { readonly start: number; readonly heading: string }[] {
  const found: { start: number; heading: string }[] = [];
  for (const heading of MARKERS) {
    for (let start = text.indexOf(heading); start >= 0; start = text.indexOf(heading, start + heading.length)) {
      const end = start + heading.length;
      if (TITLE_BEGINS.test(text.slice(end, end + 8))) found.push({ start, heading });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const TO_SECTION =
  /^([\s\u00a0]{1,4}\p{Lu}[^.!?:]{3,120}?)\s(?:География|Темы|Лица|Статус материала|Geography|Topics|Persons|Publication status)\s/u;
/** Headings that no sentence begins with: marked even where the titles behind them cannot be told from the article. */
const ALONE = new Set(['Смотрите также', 'See also']);

const closesSentence = (text: string, at: number): boolean =>
  /[.!?…>»”")\d][\s\u00a0]{1,4}$|года[\s\u00a0]{1,4}$/.test(text.slice(Math.max(0, at - 8), at));

/** The end of the title-and-date behind `from`; null when what follows is no such pair. */
function itemEnd(text: string, from: number): number | null {
  const window = text.slice(from, from + TITLE);
  const found = ITEM_END.exec(window);
  if (found === null) return null;
  // A full stop inside quotation marks belongs to a name.
  const title = window.slice(0, found.index).replace(/[«“"][^«»“”"]{0,120}[»”"]/g, 'Имя');
  if (
    !/^[\s\u00a0]{1,4}[\p{Lu}«“"\d]/u.test(title) ||
    /[!?…:][\s\u00a0]|\.[\s\u00a0]+\p{Lu}\p{Ll}{3}/u.test(title) ||
    /^[\s\u00a0]*$/.test(title)
  )
    return null;
  const end = from + found.index + found[0].length;
  // A date inside a sentence goes on in small letters or with a comma; a link's date is followed by something new.
  return /^(?:[\s\u00a0]+[\p{Lu}«“"*<[(\d]|[\s\u00a0]*$)/u.test(text.slice(end, end + 6)) ? end : null;
}
