import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Meeting } from '../../api/ledger-types.js';
import type { NameBook } from '../../api/types.js';
import { useTexts } from '../../app/language.js';
import { dateInWords } from '../../text/dates.js';
import { placeLine } from '../../text/place-line.js';
import { personName } from '../../text/speaker-line.js';
import { stateName } from '../../text/statement-line.js';
import { useMeetingsTexts } from './texts.js';

interface MeetingListProps {
  readonly meetings: readonly Meeting[];
  readonly names: NameBook;
  /** Each entry has a name of its own to be led to. */
  readonly marked?: boolean;
}

/** Entries drawn before the rest is asked for. */
const AT_ONCE = 100;

/** Under their years, newest first. */
export function MeetingList({ meetings, names }: MeetingListProps) {
  const text = useMeetingsTexts();
  const [shown, setShown] = useState(AT_ONCE);
  const years = new Map<string, Meeting[]>();
  for (const meeting of meetings.slice(0, shown)) {
    const year = meeting.date?.slice(0, 4) ?? text.undated;
    years.set(year, [...(years.get(year) ?? []), meeting]);
  }
  return (
    <>
      {[...years].map(([year, some]) => (
        <section key={year} className="meeting-year" aria-labelledby={`met-${year}`}>
          <h2 id={`met-${year}`}>{year}</h2>
          <MeetingEntries meetings={some} names={names} />
        </section>
      ))}
      {shown < meetings.length && (
        <p className="actions">
          <button type="button" onClick={() => setShown(shown + AT_ONCE)}>
            … {meetings.length - shown}
          </button>
        </p>
      )}
    </>
  );
}

/** What a place is called in the reader's language, as far as it is known. */
export const placeInWords = ({ place }: Pick<Meeting, 'place'>, names: NameBook): string =>
  [place?.name && placeLine(place.name, names), place?.state && stateName(place.state, names)].filter(Boolean).join(', ');

export function MeetingEntries({ meetings, names, marked = false }: MeetingListProps) {
  const texts = useTexts();
  const text = useMeetingsTexts();
  return (
    <ol className="meeting-entries">
      {meetings.map((meeting) => {
        const { id, date, channel, occasion, parties, readouts } = meeting;
        return (
          <li key={id} id={marked ? `met-on-${id}` : undefined}>
            <p className="when">{date === null ? texts.noDate : dateInWords(date, texts.language, texts.ends)}</p>
            <div>
              <p className="who">
                {parties.length === 0 && (readouts[0]?.title ?? id)}
                {parties.map((party) => (
                  <span key={`${party.person} ${party.name}`}>
                    {party.person ? (
                      <Link to="/people/$id" params={{ id: party.person }}>
                        {personName(party, names)}
                      </Link>
                    ) : (
                      personName(party, names)
                    )}
                    {party.state && <span className="state"> {stateName(party.state, names)}</span>}
                  </span>
                ))}
              </p>
              <p className="fine">{[texts.words.meetings[channel], placeInWords(meeting, names), occasion].filter(Boolean).join(' · ')}</p>
              <p className="fine inline">
                <span>{text.toldBy}:</span>
                {readouts.map(({ record, publisher, lang, title }) => (
                  <Link key={record} to="/r/$id" params={{ id: record }} title={title ?? undefined}>
                    {[publisher ?? record, texts.languages[lang] ?? lang].join(', ')}
                  </Link>
                ))}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
