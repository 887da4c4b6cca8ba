import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PersonFound } from '../../api/ledger-types.js';
import type { NameBook } from '../../api/types.js';
import { useTexts } from '../../app/language.js';
import { dateInWords } from '../../text/dates.js';
import { placeLine } from '../../text/place-line.js';
import { personName } from '../../text/speaker-line.js';
import { stateName } from '../../text/statement-line.js';
import { usePeopleTexts } from './texts.js';

interface PersonMeetingsProps {
  readonly meetings: NonNullable<PersonFound['profile']>['meetings'];
  readonly person: string;
  readonly names: NameBook;
}

const SHOWN = 12;

/** Events a person took part in, newest first, with the others who did. */
export function PersonMeetings({ meetings, person, names }: PersonMeetingsProps) {
  const texts = useTexts();
  const text = usePeopleTexts();
  const [all, setAll] = useState(false);
  if (meetings.length === 0) return <p className="fine">{text.noMeetings}</p>;
  const shown = all ? meetings : meetings.slice(0, SHOWN);
  return (
    <>
      <ol className="met">
        {shown.map(({ id, date, place, channel, parties, records }) => (
          <li key={id}>
            <Link to="/r/$id" params={{ id: records[0] ?? '' }}>
              {date === null ? texts.noDate : dateInWords(date, texts.language, texts.ends)}
            </Link>
            <span className="fine">
              {' '}
              {[
                texts.words.meetings[channel],
                parties
                  .filter((party) => party.person !== person)
                  .map((party) => [personName(party, names), party.state && stateName(party.state, names)].filter(Boolean).join(', '))
                  .join('; '),
                place?.name && placeLine(place.name, names),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      {shown.length < meetings.length && (
        <button type="button" onClick={() => setAll(true)}>
          {text.more} ({meetings.length - shown.length})
        </button>
      )}
    </>
  );
}
