import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, Suspense, useId, useState } from 'react';
import { ApiError, post } from '../../api/client.js';
import { reviewAddress } from '../../api/queries.js';
import type { ReviewEvent, Statement } from '../../api/types.js';
import { useAnnounce } from '../../app/announcer.js';
import { useTexts } from '../../app/language.js';
import { useRemembered } from '../../app/remembered.js';
import { countsAnew } from '../../parts/correcting/counts-anew.js';
import { useCorrectingTexts } from '../../parts/correcting/texts.js';
import { later } from '../../parts/later.js';
import { momentInWords } from '../../text/dates.js';
import { failureInWords } from '../../text/texts.js';
import { usePage, useStanding } from './page-context.js';
import { UNTOUCHED } from './standing-reviews.js';
import { useReadoutTexts } from './texts.js';

const CorrectDialog = later(() => import('../../parts/correcting/correct-dialog.js').then((module) => module.CorrectDialog));

type Act = 'accept' | 'reject' | 'undo';

/** What reviewers did with a statement, and the buttons to do something. */
export function Review({ statement }: { readonly statement: Statement }) {
  const texts = useTexts();
  const { review } = useReadoutTexts();
  const correcting = useCorrectingTexts();
  const { record } = usePage().placed;
  const [isCorrecting, setCorrecting] = useState(false);
  const standing = useStanding().get(statement.id) ?? UNTOUCHED;
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [by, setBy] = useRemembered('reviewer');
  /** What is to be done once the reviewer has given a name. */
  const [waiting, setWaiting] = useState<Act | null>(null);
  const mutation = useMutation({
    mutationFn: ({ action, name }: { readonly action: Act; readonly name: string }) =>
      post<{ readonly event: ReviewEvent }>(reviewAddress(statement.id), { action, by: name, expects: standing.seq }),
    onSuccess: () => announce(review.kept),
    // Whether it was kept or somebody was faster: what is shown has to be what is there, here and in the ledger.
    onSettled: () => countsAnew(queries),
  });
  const act = (action: Act): void => {
    if (by === null || by.trim() === '') setWaiting(action);
    else mutation.mutate({ action, name: by });
  };
  const button = (action: Act, label: string) => (
    <button type="button" disabled={mutation.isPending} onClick={() => act(action)}>
      {label}
    </button>
  );
  const last = standing.act?.action;
  return (
    <section className="review">
      <h3>{review.title}</h3>
      <p className="fine">{standing.act === null ? review.nobody : told(standing.act)}</p>
      <p className="actions">
        {last !== 'accept' && button('accept', review.accept)}
        {last !== 'reject' && (
          <button type="button" disabled={mutation.isPending} onClick={() => setCorrecting(true)}>
            {correcting.correct}
          </button>
        )}
        {last !== 'reject' && button('reject', review.reject)}
        {standing.act !== null && button('undo', review.undo)}
      </p>
      {waiting !== null && (
        <ReviewerName
          onName={(name) => {
            setBy(name);
            setWaiting(null);
            mutation.mutate({ action: waiting, name });
          }}
        />
      )}
      {isCorrecting && (
        <Suspense>
          <CorrectDialog statement={statement} lang={record.source.lang} expects={standing.seq} onClose={() => setCorrecting(false)} />
        </Suspense>
      )}
      {mutation.error && <ReviewFailure error={mutation.error} />}
      {standing.events.length > 1 && (
        <details>
          <summary>{review.history}</summary>
          <ol className="fine">
            {standing.events.map((event) => (
              <li key={event.seq}>{told(event)}</li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );

  function told(event: ReviewEvent): string {
    return review.done[event.action](event.by, momentInWords(event.at, texts.language));
  }
}

function ReviewerName({ onName }: { readonly onName: (name: string) => void }) {
  const { review } = useReadoutTexts();
  const id = useId();
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim();
    if (name !== '') onName(name);
  };
  return (
    <form className="line-form" onSubmit={submit}>
      <label htmlFor={id}>{review.name}</label>
      {/* biome-ignore lint/a11y/noAutofocus: it appears because of the button just pressed */}
      <input id={id} name="name" autoComplete="name" required maxLength={200} autoFocus aria-describedby={`${id}-hint`} />
      <p id={`${id}-hint`} className="fine">
        {review.nameHint}
      </p>
      <button type="submit">{review.save}</button>
    </form>
  );
}

function ReviewFailure({ error }: { readonly error: unknown }) {
  const texts = useTexts();
  const { review } = useReadoutTexts();
  const failure = error instanceof ApiError ? error.failure : { code: 'unexpected', message: String(error), place: '', mend: '' };
  const conflict = failure.code === 'review-conflict';
  const [message, mend] = conflict ? [`${review.conflict}.`, review.conflictMore] : failureInWords(failure, texts);
  return (
    <p className="warning" role="alert">
      {message} {mend}
    </p>
  );
}
