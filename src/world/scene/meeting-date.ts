import type { Edtf, Genre } from '../../domain/index.js';
import { dayNumber, isoDate, parseIsoDate } from '../../domain/index.js';
import { type Opening, zoneHas } from './channel.js';

/** How far back, in days, a report may tell of talks by their day. */
const RECENT = 31;

/**
 * When the talks are: the day of the page, or the day that the lead names for them when that is within the month before; an announcement
 * is of the days to come that it names.
 */
export function meetingDate(opening: Opening, date: string | null, genre: Genre): Edtf | null {
  const page = date ? parseIsoDate(date) : null;
  const announced = page ? announcedDays(opening, dayNumber(page)) : null;
  if (announced) return announced;
  // a news item may begin with a line of its own before it tells of the talks
  for (const zone of opening.lead.slice(0, genre === 'news' ? 3 : 1)) {
    if (!zoneHas(zone, 'talks', 'phone-call')) continue;
    for (const time of zone.view.times(zone.first, zone.last)) {
      if (time.grain !== 'day' || time.modifier || time.from !== time.to) continue;
      const told = parseIsoDate(time.from);
      if (!told) continue;
      if (!page) return time.from;
      const age = dayNumber(page) - dayNumber(told);
      if (age >= 0 && age <= RECENT && (time.anchor === 'absolute' || age <= 7)) return time.from;
    }
  }
  return page ? isoDate(page.year, page.month, page.day) : null;
}

/** «7–10 мая Председатель КНР посетит …», "On December 24, the President will make an official visit". */
function announcedDays(opening: Opening, today: number): Edtf | null {
  for (const zone of [opening.lead[0], opening.title]) {
    if (!zone || !zoneHas(zone, 'announce')) continue;
    for (const time of zone.view.times(zone.first, zone.last)) {
      const from = parseIsoDate(time.from);
      const to = parseIsoDate(time.to);
      if (from && to && !time.modifier && dayNumber(from) > today && dayNumber(to) - dayNumber(from) < RECENT) return time.period;
    }
  }
  return null;
}
