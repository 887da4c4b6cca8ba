import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { logQuery } from '../../api/ledger-queries.js';
import { useTexts } from '../../app/language.js';
import { Empty, Failed, Loading } from '../../parts/states.js';
import { momentInWords } from '../../text/dates.js';
import { useReviewTexts } from './texts.js';

/** Steps drawn before the rest is asked for. */
const AT_ONCE = 100;

/** What reviewers did, who and when, newest first. */
export function History() {
  const texts = useTexts();
  const text = useReviewTexts();
  const [shown, setShown] = useState(AT_ONCE);
  const { data, error, isPending, refetch } = useQuery(logQuery());
  if (isPending) return <Loading />;
  if (error) return <Failed error={error} again={refetch} />;
  if (data.length === 0) {
    return (
      <Empty title={text.history.none}>
        <span />
      </Empty>
    );
  }
  const [when, who, what, words, note] = text.history.columns;
  return (
    <>
      <ol className="log">
        {[...data]
          .reverse()
          .slice(0, shown)
          .map((event) => (
            <li key={event.seq}>
              <p>
                <span className="unseen">{what}: </span>
                <strong>{text.done[event.action]}</strong> <span className="unseen">{who}: </span>
                {event.by} <span className="unseen">{when}: </span>
                <span className="fine">{momentInWords(event.at, texts.language)}</span>
              </p>
              <blockquote>
                <span className="unseen">{words}: </span>
                <Link to="/r/$id" params={{ id: event.record }} hash={`s-${event.statement.slice(event.statement.lastIndexOf('#') + 1)}`}>
                  {texts.quote(event.quote.replace(/\s+/g, ' '))}
                </Link>
              </blockquote>
              {event.note !== null && (
                <p className="fine">
                  {note}: {event.note}
                </p>
              )}
            </li>
          ))}
      </ol>
      <p className="actions">
        {shown < data.length && (
          <button type="button" onClick={() => setShown(shown + AT_ONCE)}>
            … {data.length - shown}
          </button>
        )}
        <a href="/api/reviews?limit=1000&format=csv" download="reviews.csv">
          {text.history.save}
        </a>
      </p>
    </>
  );
}
