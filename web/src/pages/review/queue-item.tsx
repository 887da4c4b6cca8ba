import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { post } from '../../api/client.js';
import type { Evidence } from '../../api/ledger-types.js';
import { reviewAddress } from '../../api/queries.js';
import type { NameBook, ReviewEvent } from '../../api/types.js';
import { useAnnounce } from '../../app/announcer.js';
import { useTexts } from '../../app/language.js';
import { countsAnew } from '../../parts/correcting/counts-anew.js';
import { Refused } from '../../parts/correcting/fields-form.js';
import { dateInWords } from '../../text/dates.js';
import { personName } from '../../text/speaker-line.js';
import { statementLine, stateName } from '../../text/statement-line.js';
import type { Standing } from '../readout/standing-reviews.js';
import { useReviewTexts } from './texts.js';

const CorrectDialog = lazy(() => import('../../parts/correcting/correct-dialog.js').then((module) => ({ default: module.CorrectDialog })));

interface QueueItemProps {
  readonly evidence: Evidence;
  readonly names: NameBook;
  readonly standing: Standing | undefined;
  /** The reviewer's name; empty before it is given. */
  readonly by: string;
  readonly onNameless: () => void;
}

/** A statement with its words, and what to do with it. */
export function QueueItem({ evidence, names, standing, by, onNameless }: QueueItemProps) {
  const texts = useTexts();
  const text = useReviewTexts();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [correcting, setCorrecting] = useState(false);
  const { statement, source, by: speaker, said } = evidence;
  const { head, rest } = statementLine(statement, texts, names);
  const own = statement.kind === 'commitment' || statement.kind === 'agreement';
  const mutation = useMutation({
    mutationFn: (action: 'accept' | 'reject' | 'undo') =>
      post<{ readonly event: ReviewEvent }>(reviewAddress(statement.id), { action, by, expects: standing?.seq ?? 0 }),
    onSuccess: () => announce(text.kept),
    onSettled: () => countsAnew(queries),
  });
  const act = (action: 'accept' | 'reject' | 'undo'): void => (by === '' ? onNameless() : mutation.mutate(action));
  const done = standing?.act?.action ?? null;
  const who = speaker && [personName(speaker, names), speaker.state && stateName(speaker.state, names)].filter(Boolean).join(', ');
  return (
    <li data-done={done ?? undefined}>
      <p className="what">
        <span className={`letter ${statement.kind}`} aria-hidden="true">
          {texts.words.kinds[statement.kind].letter}
        </span>
        <span>
          <span className="unseen">{texts.words.kinds[statement.kind].one}: </span>
          <strong lang={own ? source.lang : undefined}>{head}</strong>
          {rest !== '' && <span className="fine"> {rest}</span>}
        </span>
      </p>
      <blockquote lang={source.lang}>{texts.quote(statement.quote.replace(/\s+/g, ' '))}</blockquote>
      <p className="fine">
        {text.said(who || texts.narration, said === null ? '' : dateInWords(said, texts.language, texts.ends))}
        {' · '}
        <Link to="/r/$id" params={{ id: source.record }} hash={`s-${statement.id.slice(statement.id.lastIndexOf('#') + 1)}`}>
          {text.inText}
        </Link>
        {statement.confidence === 'medium' && ` · ${text.medium}`}
      </p>
      <p className="actions">
        {done === null ? (
          <>
            <button type="button" disabled={mutation.isPending} onClick={() => act('accept')}>
              {text.accept}
            </button>
            <button type="button" disabled={mutation.isPending} onClick={() => setCorrecting(true)}>
              {text.correct}
            </button>
            <button type="button" disabled={mutation.isPending} onClick={() => act('reject')}>
              {text.reject}
            </button>
          </>
        ) : (
          <>
            <span className="done">
              {text.done[done]} · {standing?.act?.by}
            </span>
            <button type="button" disabled={mutation.isPending} onClick={() => act('undo')}>
              {text.undo}
            </button>
          </>
        )}
      </p>
      {mutation.error && <Refused error={mutation.error} />}
      {correcting && (
        <Suspense>
          <CorrectDialog statement={statement} lang={source.lang} expects={standing?.seq ?? 0} onClose={() => setCorrecting(false)} />
        </Suspense>
      )}
    </li>
  );
}
