import type { Language } from '../../domain/index.js';
import { ENGLISH_CALENDAR } from '../en/calendar.js';
import { RUSSIAN_CALENDAR } from '../ru/calendar.js';
import type { CalendarWords } from './calendar-words.js';

/** Whether a time may begin with a form by itself, or only before certain words. */
export type TimeCue = 'begins' | 'opens' | null;

export const calendarOf = (lang: Language): CalendarWords => (lang === 'ru' ? RUSSIAN_CALENDAR : ENGLISH_CALENDAR);

export function timeCue(form: string, lang: Language): TimeCue {
  const calendar = calendarOf(lang);
  if (calendar.openers.has(form)) return 'opens';
  if (calendar.words.has(form)) return 'begins';
  return numberLike(calendar, form) ? 'begins' : null;
}

/** Whether a time may begin with the opener before this form. */
export function mayFollow(calendar: CalendarWords, opener: string, next: string): boolean {
  const opens = calendar.openers.get(opener);
  return opens !== undefined && (opens.has(next) || calendar.words.has(next) || numberLike(calendar, next));
}

/** Whether a time may begin with some opener before this form. */
export function mayFollowOpener(form: string, lang: Language): boolean {
  const calendar = calendarOf(lang);
  return calendar.words.has(form) || followers[lang].has(form) || numberLike(calendar, form);
}

/** All that may follow one of the openers. */
const followersOf = ({ openers }: CalendarWords): ReadonlySet<string> => new Set([...openers.values()].flatMap((opens) => [...opens]));
const followers: Record<Language, ReadonlySet<string>> = { ru: followersOf(RUSSIAN_CALENDAR), en: followersOf(ENGLISH_CALENDAR) };

function numberLike({ numbers }: CalendarWords, form: string): boolean {
  const code = form.charCodeAt(0);
  return (code >= 48 && code <= 57) || numbers.words.has(form) || form.indexOf('-') > 0;
}
