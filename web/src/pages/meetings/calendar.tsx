import { Link, useNavigate } from '@tanstack/react-router';
import { useId, useMemo } from 'react';
import type { Meeting } from '../../api/ledger-types.js';
import type { NameBook } from '../../api/types.js';
import { useTexts } from '../../app/language.js';
import { dateInWords } from '../../text/dates.js';
import { counted } from '../../text/language.js';
import { statesInWords } from '../../text/statement-line.js';
import { MeetingEntries } from './meeting-list.js';
import { byDay, monthsOf, weeksOf } from './month-days.js';
import { useMeetingsTexts } from './texts.js';

interface CalendarProps {
  readonly meetings: readonly Meeting[];
  readonly names: NameBook;
  readonly month: string | undefined;
}

/** A month at a time, the newest with a meeting first; what it holds is told below it. */
export function Calendar({ meetings, names, month }: CalendarProps) {
  const texts = useTexts();
  const { calendar, meetings: forms } = useMeetingsTexts();
  const navigate = useNavigate({ from: '/meetings' });
  const id = useId();
  const months = useMemo(() => monthsOf(meetings), [meetings]);
  const days = useMemo(() => byDay(meetings), [meetings]);
  const shown = month ?? months.at(-1) ?? '';
  const [before, after] = [months.findLast((each) => each < shown), months.find((each) => each > shown)];
  const words = (each: string): string => dateInWords(each, texts.language, texts.ends);
  const weekday = new Intl.DateTimeFormat(texts.language, { weekday: 'short', timeZone: 'UTC' });
  const long = new Intl.DateTimeFormat(texts.language, { weekday: 'long', timeZone: 'UTC' });
  const inMonth = meetings.filter(
    ({ date }) => date !== null && date.slice(0, 7) <= shown && (date.split('/')[1] ?? date).slice(0, 7) >= shown,
  );
  const step = (to: string | undefined, label: string, sign: string) =>
    to === undefined ? (
      <span className="plain" aria-hidden="true">
        {sign}
      </span>
    ) : (
      <Link
        from="/meetings"
        to="/meetings"
        search={(rest) => ({ ...rest, month: to })}
        aria-label={`${label}: ${words(to)}`}
        resetScroll={false}
      >
        {sign}
      </Link>
    );
  return (
    <div className="calendar">
      <div className="month">
        {step(before, calendar.previous, '←')}
        <label htmlFor={id} className="unseen">
          {calendar.month}
        </label>
        <select
          id={id}
          value={months.includes(shown) ? shown : ''}
          onChange={(event) => void navigate({ search: (rest) => ({ ...rest, month: event.target.value }), resetScroll: false })}
        >
          {!months.includes(shown) && <option value="">{words(shown)}</option>}
          {[...months].reverse().map((each) => (
            <option key={each} value={each}>
              {words(each)}
            </option>
          ))}
        </select>
        {step(after, calendar.next, '→')}
      </div>
      <table>
        <caption className="unseen">{words(shown)}</caption>
        <thead>
          <tr>
            {Array.from({ length: 7 }, (_, i) => new Date(Date.UTC(2024, 0, 1 + i))).map((day) => (
              <th key={day.toISOString()} scope="col" abbr={long.format(day)}>
                {weekday.format(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(shown).map((week, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: weeks of a month stand in their order
            <tr key={i}>
              {week.map((day, at) => {
                const met = day === null ? [] : (days.get(day) ?? []);
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: days of a week stand in their order
                  <td key={at} className={met.length > 0 ? 'met' : undefined}>
                    {day !== null && <span className="number">{Number(day.slice(8))}</span>}
                    {day !== null && met.length > 0 && (
                      <a href={`#met-on-${met[0]?.id}`} onClick={(event) => lead(event, met[0]?.id)}>
                        <span className="unseen">{calendar.onDay(words(day), counted(texts.language, met.length, forms))} </span>
                        <span className="many" aria-hidden="true">
                          {met.length}
                        </span>
                        <span className="names">
                          {met.slice(0, 2).map((meeting) => (
                            <span key={meeting.id}>
                              {statesInWords([...new Set(meeting.parties.flatMap(({ state }) => state ?? []))].slice(0, 3), names) ||
                                texts.words.meetings[meeting.channel]}
                            </span>
                          ))}
                        </span>
                      </a>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {inMonth.length === 0 ? (
        <p className="fine">{calendar.none}</p>
      ) : (
        <MeetingEntries meetings={[...inMonth].reverse()} names={names} marked />
      )}
    </div>
  );
}

/** To the entry below; the address stays that of the month. */
function lead(event: React.MouseEvent, id: string | undefined): void {
  event.preventDefault();
  const entry = document.getElementById(`met-on-${id}`);
  entry?.scrollIntoView({ block: 'center' });
  entry?.querySelector('a')?.focus({ preventScroll: true });
}
