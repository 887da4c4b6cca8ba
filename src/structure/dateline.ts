import type { Span } from '../domain/index.js';
import type { Line } from './lines.js';

/** An agency's dateline: where and on what day the news was sent. */
export interface Dateline extends Span {
  readonly place: Span;
  /** Null when the year is told nowhere. */
  readonly date: string | null;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const RU_MONTHS = 'янв фев мар апр мая июн июл авг сен окт ноя дек'.split(' ');

const ENGLISH =
  /^(\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]+){0,3})(?:,\s[\p{L}. ]{2,30})?,\s(Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept|Sep|Oct|Nov|Dec)[a-z]*\.?\s(\d{1,2})(?:,?\s(\d{4}))?\.?(?:\s*(?:\/[^/\n]{2,30}\/\.?|\([^()\n]{2,30}\)|[–—-]{1,2}))*\s*(?:[–—-]{1,2}\s)?/u;
const RUSSIAN =
  /^(\p{Lu}[\p{Lu}-]+(?:\s\p{Lu}[\p{Lu}-]+){0,3}),\s(\d{1,2})\s(янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)[а-я]*(?:\s(\d{4})(?:\sгода)?)?\.?(?:\s*(?:\/[^/\n]{2,30}\/\.?|[–—-]\s*[^.\n]{2,30}\.|\([^()\n]{2,30}\)\.?))?\s*(?:[–—-]\s)?/u;

/** `ASHGABAT, June 30. /TASS/.`, `BEIJING, Dec. 20 (Xinhua) --`, «АСТАНА, 13 октября. /ТАСС/.» at the start of one of the first lines. */
export function dateline(text: string, lines: readonly Line[], limit: number, year: string | null): Dateline | null {
  for (const line of lines) {
    if (line.start >= limit) break;
    const head = text.slice(line.start, Math.min(line.end, line.start + 160));
    const english = ENGLISH.exec(head);
    const match = english ?? RUSSIAN.exec(head);
    if (!match) continue;
    const [, , second = '', third = ''] = match;
    const month = english ? MONTHS.indexOf(second.slice(0, 3).toLowerCase()) : RU_MONTHS.indexOf(third.toLowerCase());
    const day = english ? third : second;
    const told = match[4] ?? year;
    return {
      start: line.start,
      end: line.start + match[0].trimEnd().length,
      place: { start: line.start, end: line.start + (match[1] as string).length },
      date: told === null ? null : `${told}-${String(month + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
    };
  }
  return null;
}
