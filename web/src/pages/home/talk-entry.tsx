import { Link } from '@tanstack/react-router';
import { type NameBook, STATEMENT_KINDS, type Summary } from '../../api/types.js';
import { useTextOf, useTexts } from '../../app/language.js';
import { dateInWords } from '../../text/dates.js';
import { stateName } from '../../text/statement-line.js';
import { partiesOf, type Talk } from './talks.js';
import { HOME_TEXTS } from './texts.js';

/** One event: who met, the page to open, where, what was found in it, and who else tells of it. */
export function TalkEntry({ talk, names }: { readonly talk: Talk; readonly names: NameBook }) {
  const texts = useTexts();
  const text = useTextOf(HOME_TEXTS);
  const [first, ...others] = talk.readouts;
  const { date, place, title, id, lang, channel } = first;
  const where =
    place &&
    [place.name && (names.places[place.name] ?? place.name), place.state && stateName(place.state, names)].filter(Boolean).join(', ');
  const format = texts.words.meetings[channel as keyof typeof texts.words.meetings] ?? channel;
  return (
    <li className="talk">
      <p className="when">{date === null ? texts.noDate : dayAndMonth(date, texts)}</p>
      <div>
        <h3 lang={lang}>
          <Link to="/r/$id" params={{ id }}>
            {title ?? id}
          </Link>
        </h3>
        <p className="who">
          {partiesOf(talk).map((party) => (
            <span key={`${party.state} ${party.name}`}>
              {(party.person && names.people[party.person]) ?? names.people[party.name] ?? party.name}
              {party.state !== null && <span className="state"> {stateName(party.state, names)}</span>}
            </span>
          ))}
        </p>
        <p className="fine">{[format, where].filter(Boolean).join(' · ')}</p>
        {others.length > 0 && (
          <p className="fine told-by">
            {text.readouts}:{' '}
            {talk.readouts.map((readout) => (
              <Link key={readout.id} to="/r/$id" params={{ id: readout.id }}>
                {[readout.publisher, texts.languages[readout.lang] ?? readout.lang].filter(Boolean).join(', ')}
              </Link>
            ))}
          </p>
        )}
      </div>
      <Found record={first} />
    </li>
  );
}

/** The year stands above. */
function dayAndMonth(date: string, { language, ends }: ReturnType<typeof useTexts>): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return dateInWords(date, language, ends);
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

function Found({ record }: { readonly record: Summary }) {
  const { words } = useTexts();
  const kinds = STATEMENT_KINDS.filter((kind) => (record.statements[kind] ?? 0) > 0);
  return (
    <ul className="found">
      {kinds.map((kind) => (
        <li key={kind} className={kind} title={words.kinds[kind].many}>
          <span className="unseen">{words.kinds[kind].many}: </span>
          <span className={`letter ${kind}`} aria-hidden="true">
            {words.kinds[kind].letter}
          </span>
          {record.statements[kind]}
        </li>
      ))}
    </ul>
  );
}
