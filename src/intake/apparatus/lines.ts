import { isBlank, type Span } from '../../domain/index.js';
import { linesOf } from './spans.js';

/**
 * Lines that publishers print on every page. A line is compared whole, without the white space and Markdown marks at its ends, so that the same
 * words inside a paragraph are never taken for it.
 */
const BOILERPLATE: readonly RegExp[] = [
  // Rules and end signs of the White House.
  /^(?:\\?#\s{0,2}){2,6}$/,
  /^(?:\\?_){3,400}$/,
  /^-{3,}$/,
  /^end(?:\s{1,40}\d{1,2}:\d{2}\s?[ap]\.?\s?m\.?(?:\s[a-z]{2,5})?)?$/i,
  // Licence and source lines of kremlin.ru and of foreign ministries.
  /^Все материалы сайта доступны по лицензии:?$/,
  /^Creative Commons Attribution 4\.0 International$/,
  /^All content on this site is licensed under:?$/,
  /^Администрация Президента России\s?\d{4}(?: год)?$/,
  /^(?:Текстовая версия|Text version|Версия для печати|Print version|Print|Распечатать)$/,
  /^(?:Фото|Видео|Аудио|Photos?|Video|Audio)(?:\s\d{1,3})?$/,
  /^\d{1,3} из \d{1,3} фотографий в альбоме$/,
  /^(?:©|\(c\)) .{3,120}$/,
  /^\d{1,5}-\d{2}-\d{2}-\d{4}$/,
  /^(?:Поделиться|Share|Share this page|Print this page|Отправить по почте|Send by email|Наверх|К началу страницы|Back to top)$/,
];

/** Lines of a letterhead. Lower down the same words end the address of somebody who attended. */
const LETTERHEAD =
  /^(?:the white house|office of the press secretary|office of communications|office of the vice president|office of the first lady|briefing room|speeches and remarks|statements and releases|presidential actions|(?:for )?immediate release:?)$/i;
const LETTERHEAD_REACH = 800;

/** Starts of the lines above: everything else is passed over without a comparison. */
const FIRST = new Set([...'\\\\#_-TtOoBbSsPpFfIiEeVACВСАТРФНКПО©(0123456789'].map((sign) => sign.charCodeAt(0)));
const RULE = new Set('\\\\#_-');

/** The words of a White House letterhead that share a line with the date, which is not apparatus. */
const FOR_RELEASE =
  /^(?:for immediate release|office of the press secretary|office of communications|the white house)(?=[\s_*]{0,12}(?:for immediate release|_{2}|\p{L}{3,6}day,|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s\d))/iu;

/** Compared as one, so that a line is gone through once. */
const ANY_BOILERPLATE = [
  exact(BOILERPLATE.filter((each) => !each.ignoreCase)),
  exact(
    BOILERPLATE.filter((each) => each.ignoreCase),
    'i',
  ),
];

function exact(patterns: readonly RegExp[], flags = ''): RegExp {
  return new RegExp(patterns.map((pattern) => `(?:${pattern.source})`).join('|'), flags);
}

export function boilerplateLines(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const line of linesOf(text)) {
    if (line.end - line.start > 400 || line.end === line.start) continue;
    const { start, end } = bare(text, line);
    if (end - start < 2 || !FIRST.has(text.charCodeAt(start))) continue;
    // Only rules of dashes are longer than a sentence.
    if (end - start > 150 && !RULE.has(text.charAt(start))) continue;
    const words = text.slice(start, end).replace(/[\u00a0\u2007\u202f]/g, ' ');
    const inHead = start < LETTERHEAD_REACH;
    if (ANY_BOILERPLATE.some((pattern) => pattern.test(words)) || (inHead && LETTERHEAD.test(words))) spans.push({ start, end });
    else if (inHead && words.length < 80) {
      const letterhead = FOR_RELEASE.exec(words);
      if (letterhead !== null) spans.push({ start, end: start + letterhead[0].length });
    }
  }
  return spans;
}

/** The last line when it is an address and nothing else, as in text versions of pages; null when it is not. */
export function trailingAddress(text: string): (Span & { readonly url: string }) | null {
  const end = text.trimEnd().length;
  const start = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
  if (end - start > 2000 || start === 0) return null;
  const url = text.slice(start, end).trim();
  return /^https?:\/\/[^\s]{4,}$/.test(url) ? { start, end, url } : null;
}

export const trailingAddressSpan = (text: string): readonly Span[] => {
  const found = trailingAddress(text);
  return found === null ? [] : [{ start: found.start, end: found.end }];
};

function bare(text: string, line: Span): Span {
  let { start, end } = line;
  while (start < end && isIdle(text.charCodeAt(start))) start++;
  while (end > start && isIdle(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** White space, and the asterisks of Markdown. */
const isIdle = (code: number): boolean => code === 42 || isBlank(code);
