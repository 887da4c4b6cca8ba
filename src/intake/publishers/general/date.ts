import type { PageFacts } from '../../html/walk.js';
import { readToldDate, readToldTime } from '../../pages/told-date.js';

/** A line of a page that tells the day and little else: `Published on 5 May 2031`, `Monday, 5 May 2031 in Berlin`, `05.05.2031 | 14:30`. */
export interface DateLine {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly time: string | null;
  /** Where it was, when the line tells: `in Berlin`. */
  readonly place: string | null;
}

const LABEL =
  /^(?:published(?: on| at)?|posted(?: on)?|publication date|date(?: of publication)?|issued(?: on)?|released(?: on)?|created|дата(?: публикации| события| проведения)?|опубликован[оа]?|размещено)\s{0,3}[:–—-]?\s{0,3}/i;
const DATE =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4}|(?:\p{L}{2,12},?\s{1,4})?\d{1,2}(?:st|nd|rd|th)?\s{1,4}\p{L}{3,9}\.?,?\s{1,4}\d{4}|(?:\p{L}{2,12},\s{1,4})?\p{L}{3,9}\.?\s{1,4}\d{1,2}(?:st|nd|rd|th)?,?\s{1,4}\d{4})(?!\d)/u;
const CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?(?:[A-Z]{2,5}|\([^()]{2,20}\)|МСК|мск))?/i;
const PLACE = /^(?:in|at|в|во)\s(\p{Lu}[\p{L}’'.-]{1,30}(?:[\s,]{1,2}\p{Lu}[\p{L}’'.-]{1,30}){0,3})$/u;
/** What may stand between the parts of such a line. */
const BETWEEN = /^(?:[\s,;|/•·–—-]|(?:года?|г\.|at|в)(?=[\s,|]|$)){1,8}/;

/** Reads a line that is a date, with a label before it and a time or a place behind it at most; null for every other line. */
export function readDateLine(line: string): DateLine | null {
  if (line.length > 90) return null;
  const words = line.replace(/[\u00a0\u202f]/g, ' ').trim();
  const clockFirst = CLOCK.exec(words);
  const from = clockFirst !== null && BETWEEN.test(words.slice(clockFirst[0].length)) ? clockFirst[0] : '';
  const start = words.slice(from.length).replace(BETWEEN, '').replace(LABEL, '');
  const printed = DATE.exec(start)?.[0];
  const { date } = readToldDate(printed);
  if (printed === undefined || date === null) return null;
  let rest = start.slice(printed.length).trim();
  let time = from === '' ? null : readToldTime(from);
  let place: string | null = null;
  for (let step = 0; rest !== '' && step < 6; step++) {
    const where = PLACE.exec(rest)?.[1];
    const clock = CLOCK.exec(rest)?.[0];
    if (where !== undefined) {
      place = where;
      rest = '';
    } else if (clock !== undefined) {
      time ??= readToldTime(clock);
      rest = rest.slice(clock.length).trim();
    } else {
      const next = rest.replace(BETWEEN, '').trim();
      if (next === rest) return null;
      rest = next;
    }
  }
  return rest === '' ? { date, time, place } : null;
}

/** Names under which sites state the day of publication, the surer first. */
const STATED = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'article:published',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'publish-date',
  'publishdate',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'mediator_published_time',
  'date',
] as const;

/** The date that the markup states; as written there, readable by `readToldDate`. Null when it states none. */
export function statedDate(facts: PageFacts, html: string): string | null {
  const candidates = [...STATED.map((name) => facts.meta.get(name)), jsonDate(html), ...facts.times];
  return candidates.find((each) => each !== undefined && each !== null && readToldDate(each).date !== null) ?? null;
}

/** `"datePublished": "2022-06-29T22:30:00+03:00"` of JSON-LD. */
const jsonDate = (html: string): string | null => /"datePublished"\s{0,4}:\s{0,4}"(\d{4}-\d{2}-\d{2}[^"]{0,30})"/.exec(html)?.[1] ?? null;
