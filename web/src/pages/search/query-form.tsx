import { Link, useNavigate } from '@tanstack/react-router';
import { type SubmitEvent, useId } from 'react';
import type { Failure } from '../../api/types.js';
import { useTexts } from '../../app/language.js';
import { failureInWords } from '../../text/texts.js';
import { useSearchTexts } from './texts.js';

/** The box, and beside it how to write a query. */
export function QueryForm({ query }: { readonly query: string }) {
  const text = useSearchTexts();
  const navigate = useNavigate({ from: '/search' });
  const id = useId();
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const q = String(new FormData(event.currentTarget).get('q') ?? '').trim();
    void navigate({ search: (before) => ({ ...before, q: q === '' ? undefined : q, page: undefined }) });
  };
  return (
    <search className="query">
      <form onSubmit={submit}>
        <label htmlFor={id} className="unseen">
          {text.box}
        </label>
        <input
          id={id}
          name="q"
          type="search"
          defaultValue={query}
          placeholder={text.box}
          autoComplete="off"
          spellCheck={false}
          maxLength={1000}
        />
        <button type="submit" className="primary">
          {text.go}
        </button>
      </form>
      <details open={query === ''}>
        <summary>{text.help.title}</summary>
        <dl>
          {text.help.lines.map(([written, finds]) => (
            <div key={written}>
              <dt>
                <code>{written}</code>
              </dt>
              <dd>{finds}</dd>
            </div>
          ))}
        </dl>
        <p className="fine">{text.help.filters}</p>
        <p className="fine examples">
          {text.examples}:{' '}
          {text.exampleQueries.map((each) => (
            <Link key={each} to="/search" search={{ q: each }}>
              {each}
            </Link>
          ))}
        </p>
      </details>
    </search>
  );
}

/** A query that cannot be read: what is wrong, and the place in it. */
export function WrongQuery({ query, failure }: { readonly query: string; readonly failure: Failure }) {
  const texts = useTexts();
  const text = useSearchTexts();
  const [message, mend] = failureInWords(failure, texts);
  const at = Number(/^query:(\d+)$/.exec(failure.place)?.[1] ?? 1) - 1;
  const points = Array.from(query);
  return (
    <section className="warning wrong-query" role="alert">
      <p>
        {message} {mend}
      </p>
      <p>
        {text.wrongHere}{' '}
        <code>
          {points.slice(0, at).join('')}
          <mark>{points.slice(at).join('')}</mark>
        </code>
      </p>
    </section>
  );
}
