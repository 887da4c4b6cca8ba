import { useMutation, useQuery } from '@tanstack/react-query';
import { post } from '../../api/client.js';
import { demoQuery } from '../../api/queries.js';
import type { Job } from '../../api/types.js';
import { useTextOf } from '../../app/language.js';
import { JobProgress } from '../../parts/intake/job-progress.js';
import { Failed } from '../../parts/states.js';
import { HOME_TEXTS } from './texts.js';

/** Talks between invented states, to look around in before there are any of one's own. */
export function DemoOffer() {
  const { empty } = useTextOf(HOME_TEXTS);
  const { data } = useQuery(demoQuery);
  const read = useMutation({ mutationFn: () => post<Job>('/api/demo', {}) });
  if (read.data) return <JobProgress started={read.data} again={read.reset} />;
  if (!data?.available) return null;
  return (
    <section className="demo">
      <p>{empty.demo}</p>
      <button type="button" disabled={read.isPending} onClick={() => read.mutate()}>
        {empty.demoMore}
      </button>
      {read.error && <Failed error={read.error} />}
    </section>
  );
}
