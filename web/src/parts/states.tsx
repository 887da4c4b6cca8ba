import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ApiError } from '../api/client.js';
import { useTexts } from '../app/language.js';
import { failureInWords } from '../text/texts.js';

/** While something is on its way. It shows only when that takes a moment: style/states.css. Without words: they may be what is on its way. */
export function Loading() {
  return (
    <div className="loading" role="status" aria-busy="true">
      <span aria-hidden="true" />
      <span aria-hidden="true" />
      <span aria-hidden="true" />
      <span className="unseen">…</span>
    </div>
  );
}

/** A failure in words: what is wrong, what to do, and the way to try again. */
export function Failed({ error, again }: { readonly error: unknown; readonly again?: (() => void) | undefined }) {
  const texts = useTexts();
  if (error instanceof ApiError && error.status === 404) return <NotFound />;
  const known = error instanceof ApiError ? error.failure : { code: 'unexpected', message: String(error), place: '', mend: '' };
  const [message, mend] = failureInWords(known, texts);
  return (
    <section className="failed" role="alert">
      <h2>{texts.states.failed}</h2>
      <p>
        {message} {mend}
      </p>
      {known.place !== '' && <p className="fine">{known.place}</p>}
      {again && (
        <button type="button" onClick={again}>
          {texts.states.again}
        </button>
      )}
    </section>
  );
}

export function NotFound() {
  const { states } = useTexts();
  return (
    <section className="failed">
      <title>{`${states.notFound} · Readout`}</title>
      <h1>{states.notFound}</h1>
      <p>{states.notFoundMore}</p>
      <p>
        <Link to="/">{states.toHome}</Link>
      </p>
    </section>
  );
}

export function Empty({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="empty">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
