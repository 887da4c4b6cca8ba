import type { Span } from '../../domain/index.js';

/** The day of an event to come, printed by kremlin.ru over or under the lead, with its buttons for calendars. */
const ANNOUNCED =
  /(?<=^|[\s\u00a0])Анонс на[\s\u00a0]\d{1,2}(?:[\s\u00a0]{0,2}[−–—-][\s\u00a0]{0,2}\d{1,2})?[\s\u00a0]\p{Ll}{3,8}(?:[\s\u00a0]{0,2}[−–—-][\s\u00a0]{0,2}\d{1,2}[\s\u00a0]\p{Ll}{3,8})?[\s\u00a0]\d{4}[\s\u00a0]года(?=[\s\u00a0]|$)/gu;
const CALENDARS = /^(?:[\s\u00a0]{1,4}(?:Добавить в Календарь|Календари|Яндекс|iCal|Google|Outlook)(?=[\s\u00a0]|$)){1,8}/u;

/** The day of announced events and the buttons behind it: words of the page, which the lead tells again in a sentence. */
export function announcements(text: string): readonly Span[] {
  if (!text.includes('Анонс на')) return [];
  return [...text.matchAll(ANNOUNCED)].map(({ index: start, 0: words }) => {
    const end = start + words.length;
    return { start, end: end + (CALENDARS.exec(text.slice(end, end + 100))?.[0].length ?? 0) };
  });
}
