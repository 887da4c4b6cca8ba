import { lazy, Suspense } from 'react';
import { useTextOf } from '../../app/language.js';
import { Loading } from '../../parts/states.js';
import { HOME_TEXTS } from './texts.js';

// Who has records does not load this.
const Intake = lazy(() => import('../../parts/intake/intake.js').then((module) => ({ default: module.Intake })));

/** Nothing is kept yet: what this is, a demo to look around in, and the place to add pages. */
export function EmptyStore() {
  const { empty, title } = useTextOf(HOME_TEXTS);
  return (
    <div className="narrow">
      <title>{`${title} · Readout`}</title>
      <h1>{empty.title}</h1>
      <p className="lead">{empty.lead}</p>
      <section className="demo">
        <p>{empty.demo}</p>
        <p>
          {empty.demoMore} <code>npm run demo</code>
        </p>
      </section>
      <h2>{empty.add}</h2>
      <Suspense fallback={<Loading />}>
        <Intake />
      </Suspense>
    </div>
  );
}
