import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { post } from '../../api/client.js';
import { jobQuery } from '../../api/queries.js';
import type { Job, JobItem } from '../../api/types.js';
import { useTexts } from '../../app/language.js';
import { counted } from '../../text/language.js';
import { failureInWords } from '../../text/texts.js';
import { Failed } from '../states.js';
import { useIntakeTexts } from './texts.js';

/** How far the work has come, page by page; what is kept can be opened at once. */
export function JobProgress({ started, again }: { readonly started: Job; readonly again: () => void }) {
  const texts = useTexts();
  const { job: words } = useIntakeTexts();
  const queries = useQueryClient();
  const title = useRef<HTMLHeadingElement>(null);
  const { data: job = started, error, refetch } = useQuery(jobQuery(started.id));
  useEffect(() => title.current?.focus(), []);
  useEffect(() => {
    // Everything that was asked for is out of date now. What is shown stays until the reader goes on: the first page would take this one's place.
    if (job.state !== 'running')
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'job', refetchType: 'none' });
  }, [job.state, queries]);
  if (error) return <Failed error={error} again={refetch} />;
  const failure = job.error && failureInWords(job.error, texts);
  return (
    <section className="job">
      <h2 ref={title} tabIndex={-1}>
        {words[job.state]}
      </h2>
      <p role="status">
        {counted(texts.language, job.kept, words.kept)}
        {job.failed > 0 && `; ${words.failures(job.failed)}`}
      </p>
      {job.state === 'running' && <progress aria-label={words.running} />}
      {failure && <p className="warning">{failure.join(' ')}</p>}
      <ol>
        {job.items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: items are only ever added at the end
          <li key={at} data-ok={String(item.outcome !== 'failed')}>
            <KeptItem item={item} />
          </li>
        ))}
      </ol>
      <p className="actions">
        {job.state === 'running' ? (
          <button type="button" onClick={() => void post(`/api/jobs/${job.id}/stop`, {}).then(() => refetch())}>
            {words.stop}
          </button>
        ) : (
          <>
            <Link to="/" className="button" onClick={() => void queries.refetchQueries({ queryKey: ['records'], stale: true })}>
              {words.open}
            </Link>
            <button type="button" onClick={again}>
              {words.again}
            </button>
          </>
        )}
      </p>
    </section>
  );
}

function KeptItem({ item }: { readonly item: JobItem }) {
  const texts = useTexts();
  const { job } = useIntakeTexts();
  return (
    <>
      <p className="outcome">{job.outcomes[item.outcome]}</p>
      {item.id === null ? (
        <h3>{item.place}</h3>
      ) : (
        <h3>
          <Link to="/r/$id" params={{ id: item.id }}>
            {item.id}
          </Link>
        </h3>
      )}
      {item.near !== null && (
        <p className="fine">
          {job.near}{' '}
          <Link to="/r/$id" params={{ id: item.near }}>
            {item.near}
          </Link>
        </p>
      )}
      {item.error && <p>{failureInWords(item.error, texts).join(' ')}</p>}
    </>
  );
}
