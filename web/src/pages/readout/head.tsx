import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import type { Shown } from '../../api/types.js';
import { useTexts } from '../../app/language.js';
import { OutsideLink } from '../../parts/outside-link.js';
import { dateInWords, momentInWords, publishedInWords } from '../../text/dates.js';
import { officeLine, personName } from '../../text/speaker-line.js';
import { stateName } from '../../text/statement-line.js';
import { CopyButton } from './copy-button.js';
import { OtherReadouts } from './other-readouts.js';
import { usePage } from './page-context.js';
import { useReadoutTexts } from './texts.js';

interface HeadProps extends Pick<Shown, 'versions'> {
  readonly onCite: () => void;
}

/** Who met, when, where, on whose margins, and where it stands. */
export function Head({ versions, onCite }: HeadProps) {
  const texts = useTexts();
  const { head, actions } = useReadoutTexts();
  const { placed, names, version } = usePage();
  const { source, meeting, topics, id } = placed.record;
  const date = meeting.date === null ? texts.noDate : dateInWords(meeting.date, texts.language, texts.ends);
  const link = useMemo(() => `${location.origin}/r/${encodeURIComponent(id)}`, [id]);
  return (
    <header className="head">
      <div className="head-main">
        {version !== undefined && version < versions.length && (
          <p className="warning">
            {head.olderVersion}{' '}
            <Link to="/r/$id" params={{ id }} search={{}}>
              {head.newest}
            </Link>
          </p>
        )}
        <p className="eyebrow">
          <span>{texts.words.meetings[meeting.channel]}</span>
          <time>{date}</time>
        </p>
        <h1 lang={source.lang}>{source.title ?? head.untitled}</h1>
        {meeting.parties.length > 0 && (
          <ul className="parties" aria-label={head.met}>
            {meeting.parties.map((party) => (
              <li key={`${party.state} ${party.name}`}>
                <strong>{personName(party, names)}</strong>
                <span>{officeLine(party, texts, names)}</span>
              </li>
            ))}
          </ul>
        )}
        <p className="actions">
          <button type="button" onClick={onCite}>
            {actions.cite}
          </button>
          <CopyButton text={() => link} done={actions.linkCopied}>
            {actions.link}
          </CopyButton>
          <a href={`/api/records/${encodeURIComponent(id)}`}>{actions.data}</a>
        </p>
      </div>
      <dl className="facts">
        {meeting.place && (
          <Fact name={head.place}>
            {placeInWords(
              meeting.place.name && (names.places[meeting.place.name] ?? meeting.place.name),
              meeting.place.state && stateName(meeting.place.state, names),
            )}
          </Fact>
        )}
        {meeting.occasion !== null && (
          <Fact name={head.occasion}>
            <span lang={source.lang}>{meeting.occasion}</span>
          </Fact>
        )}
        <Fact name={head.published}>
          {[source.publisher, source.published && publishedInWords(source.published, texts.language)].filter(Boolean).join(', ')}{' '}
          {source.url === null ? <span className="fine">({head.noSource})</span> : <OutsideLink to={source.url}>{head.source}</OutsideLink>}
        </Fact>
        <OtherReadouts title={head.alsoTold} />
        {versions.length > 1 && (
          <Fact name={head.versions}>
            <ul className="inline">
              {versions.map((each) => (
                <li key={each.version}>
                  <Link to="/r/$id" params={{ id }} search={{ version: each.version }} activeOptions={{ includeSearch: true }}>
                    {head.version(each.version, momentInWords(each.addedAt, texts.language))}
                  </Link>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {topics.length > 0 && <Fact name={head.topics}>{topics.map(({ topic }) => texts.words.topics[topic]).join(', ')}</Fact>}
      </dl>
    </header>
  );
}

export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const placeInWords = (name: string | null, state: string | null): string => [name, state].filter(Boolean).join(', ');
