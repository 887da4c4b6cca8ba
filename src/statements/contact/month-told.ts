import type { Edtf } from '../../domain/index.js';
import { dayOf, type Room } from './room.js';

const MONTHS = [
  'январский',
  'февральский',
  'мартовский',
  'апрельский',
  'майский',
  'июньский',
  'июльский',
  'августовский',
  'сентябрьский',
  'октябрьский',
  'ноябрьский',
  'декабрьский',
];

/** What the month may stand before as an adjective. */
const DATED = ['meeting-noun', 'summit-noun', 'visit-noun', 'warm-welcome', 'forum-noun', 'session', 'call-noun', 'meal-noun'];

/** «нашей майской встречи», «на предстоящем октябрьском саммите»: the month as an adjective; the last one that was, or the next one. */
export function monthBefore(room: Room, first: number, last: number): Edtf | null {
  const { view, analysed } = room.context;
  const day = dayOf(room);
  if (analysed.lang !== 'ru' || day === null || day.length < 7) return null;
  for (let at = first; at < last - 1; at++) {
    // «прошлогодний визит»
    if (view.token(at)?.reading?.lemma === 'прошлогодний' && view.sense(at + 1, at + 4, ...DATED))
      return String(Number(day.slice(0, 4)) - 1);
    const month = MONTHS.indexOf(view.token(at)?.reading?.lemma ?? '') + 1;
    if (month === 0 || view.sense(at + 1, at + 3, ...DATED) === null) continue;
    const now = Number(day.slice(5, 7));
    const ahead = view.has(first, last, 'upcoming-strong');
    const year = Number(day.slice(0, 4)) + (ahead ? (month < now ? 1 : 0) : month > now ? -1 : 0);
    return `${year}-${String(month).padStart(2, '0')}`;
  }
  return null;
}
