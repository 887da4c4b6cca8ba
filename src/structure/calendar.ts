import type { Span } from '../domain/index.js';

/** A date line of a header, with the time where it is printed beside it. */
export interface PrintedDate extends Span {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:MM:SS`; null when none is printed. */
  readonly time: string | null;
}

const EN = 'january february march april may june july august september october november december'.split(' ');
const RU = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

const MONTH_EN =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const CLOCK = '(?:[,\\s]*(?:-|–|at|в)?\\s*(\\d{1,2}:\\d{2}(?::\\d{2})?))?';

const ISO = /(\d{4})-(\d{2})-(\d{2})(?:[T\s]+(\d{1,2}:\d{2}(?::\d{2})?))?/u;
const MONTH_FIRST = new RegExp(`${MONTH_EN}\\s+(\\d{1,2}),?\\s+(\\d{4})${CLOCK}`, 'iu');
const DAY_FIRST = new RegExp(`(\\d{1,2})\\s+${MONTH_EN},?\\s+(\\d{4})${CLOCK}`, 'iu');
const RUSSIAN = new RegExp(`(\\d{1,2})\\s+(${RU.join('|')})\\s+(\\d{4})(?:\\s*(?:года|г\\.))?${CLOCK}`, 'iu');
const DOTTED = new RegExp(`(\\d{1,2})\\.(\\d{2})\\.(\\d{4})${CLOCK}`, 'u');

/** The first date in a stretch of header; the stretch should be short. */
export function printedDate(text: string, from: number, to: number): PrintedDate | null {
  const head = text.slice(from, to).replace(/\u00a0/g, ' ');
  const found: PrintedDate[] = [];
  const add = (match: RegExpExecArray | null, year?: string, month?: number, day?: string, clock?: string) => {
    if (!match || !year || !month || !day) return;
    const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (!isDay(Number(year), month, Number(day))) return;
    found.push({
      start: from + match.index,
      end: from + match.index + match[0].trimEnd().length,
      date,
      time: clock ? clockOf(clock) : null,
    });
  };
  const iso = ISO.exec(head);
  add(iso, iso?.[1], Number(iso?.[2]), iso?.[3], iso?.[4]);
  const monthFirst = MONTH_FIRST.exec(head);
  add(monthFirst, monthFirst?.[3], englishMonth(monthFirst?.[1]), monthFirst?.[2], monthFirst?.[4]);
  const dayFirst = DAY_FIRST.exec(head);
  add(dayFirst, dayFirst?.[3], englishMonth(dayFirst?.[2]), dayFirst?.[1], dayFirst?.[4]);
  const russian = RUSSIAN.exec(head);
  add(russian, russian?.[3], RU.indexOf(russian?.[2]?.toLowerCase() ?? '') + 1, russian?.[1], russian?.[4]);
  const dotted = DOTTED.exec(head);
  add(dotted, dotted?.[3], Number(dotted?.[2]), dotted?.[1], dotted?.[4]);
  return found.sort((a, b) => a.start - b.start)[0] ?? null;
}

const englishMonth = (name: string | undefined): number =>
  name ? EN.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1 : 0;

export function isDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number);
}

/** `9:05` → `09:05:00`; null for what is no time of day. */
export function clockOf(printed: string): string | null {
  const [hours = '', minutes = '', seconds = '00'] = printed.split(':');
  if (
    !/^\d{1,2}$/.test(hours) ||
    !/^\d{2}$/.test(minutes) ||
    !/^\d{2}$/.test(seconds) ||
    Number(hours) > 23 ||
    Number(minutes) > 59 ||
    Number(seconds) > 59
  )
    return null;
  return `${hours.padStart(2, '0')}:${minutes}:${seconds}`;
}

const AMERICAN = /^(\d{1,2}):(\d{2})\s?([ap])\.?\s?m\.?(?:\s?\(?[a-z]{2,5}\)?)?\.?$/iu;

/** `11:44 A.M. EDT` on a line of its own → `11:44:00`; null for other lines. */
export function americanClock(line: string): string | null {
  const match = AMERICAN.exec(line.replace(/\u00a0/g, ' ').trim());
  if (!match) return null;
  const hours = (Number(match[1]) % 12) + ((match[3] as string).toLowerCase() === 'p' ? 12 : 0);
  return clockOf(`${hours}:${match[2]}`);
}

/** `13 Oct. 17:20`, `Feb. 21`: a date line without its year. */
export const YEARLESS = new RegExp(`^(?:(\\d{1,2})\\s+${MONTH_EN}|${MONTH_EN}\\s+(\\d{1,2}))(?:[,\\s]+(\\d{1,2}:\\d{2}))?$`, 'iu');
