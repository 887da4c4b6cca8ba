import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useMemo, useRef, useState } from 'react';
import { logQuery, type QueueFilter, queuePage } from '../../api/ledger-queries.js';
import { NO_NAMES, namesQuery } from '../../api/queries.js';
import { useTexts } from '../../app/language.js';
import { useRemembered } from '../../app/remembered.js';
import { Empty, Failed, Loading } from '../../parts/states.js';
import { standingReviews } from '../readout/standing-reviews.js';
import { namedInQueue } from './named-in-queue.js';
import { QueueItem } from './queue-item.js';
import { useReviewTexts } from './texts.js';

/** Statements one after another. What is decided stays to be seen, and to be taken back, until the next are asked for. */
export function Queue(filter: QueueFilter) {
  const texts = useTexts();
  const text = useReviewTexts();
  const queries = useQueryClient();
  const id = useId();
  const nameField = useRef<HTMLInputElement>(null);
  const [by, setBy] = useRemembered('reviewer');
  const [nameless, setNameless] = useState(false);
  const [round, setRound] = useState(0);
  const { data, error, isPending, refetch } = useQuery({
    // Not among what a review asks for anew: a decided statement would be gone before it could be taken back.
    queryKey: ['queue', filter.kind ?? null, filter.confidence ?? null, round],
    queryFn: ({ signal }) => queuePage(filter, undefined, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const { data: log } = useQuery(logQuery());
  const standing = useMemo(() => standingReviews(log ?? []), [log]);
  const statements = data?.statements ?? NONE;
  const { data: names = NO_NAMES } = useQuery(
    namesQuery(
      texts.language,
      useMemo(() => namedInQueue(statements), [statements]),
    ),
  );
  if (isPending) return <Loading />;
  if (error) return <Failed error={error} again={refetch} />;
  if (statements.length === 0) {
    return (
      <Empty title={text.empty}>
        <p>{text.emptyMore}</p>
      </Empty>
    );
  }
  const next = (): void => {
    void queries.invalidateQueries({ queryKey: ['reviews'] });
    setRound(round + 1);
    window.scrollTo({ top: 0 });
  };
  return (
    <>
      <p className="reviewer">
        <label htmlFor={id}>{text.name}</label>
        <input
          ref={nameField}
          id={id}
          defaultValue={by ?? ''}
          autoComplete="name"
          maxLength={200}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setBy(event.target.value.trim())}
        />
        <span id={`${id}-hint`} className="fine">
          {text.nameHint}
        </span>
      </p>
      {nameless && !by && (
        <p className="warning" role="alert">
          {text.nameFirst}
        </p>
      )}
      <ol className="queue">
        {statements.map((evidence) => (
          <QueueItem
            key={evidence.statement.id}
            evidence={evidence}
            names={names}
            standing={standing.get(evidence.statement.id)}
            by={by ?? ''}
            onNameless={() => {
              setNameless(true);
              nameField.current?.focus();
            }}
          />
        ))}
      </ol>
      <p className="actions">
        <button type="button" onClick={next}>
          {text.more}
        </button>
      </p>
    </>
  );
}

const NONE: readonly never[] = [];
