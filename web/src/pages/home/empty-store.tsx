import { lazy, Suspense } from 'react';
import { useTextOf } from '../../app/language.js';
import { Loading } from '../../parts/states.js';
import { HOME_TEXTS } from './texts.js';

// Who has records does not load this.
const Intake = lazy(() => import('../../parts/intake/intake.js').then((module) => ({ default: module.Intake })));

const DemoOffer = lazy(() => import('./demo-offer.js').then((module) => ({ default: module.DemoOffer })));

/** Nothing is kept yet: what this is, a demo to look around in, and the place to add pages. */
export function EmptyStore() {
  const { empty, title } = useTextOf(HOME_TEXTS);
  return (
    <div className="narrow">
      <title>{`${title} · Readout`}</title>
      <h1>{empty.title}</h1>
      <p className="lead">{empty.lead}</p>
      <Suspense fallback={null}>
        <DemoOffer />
      </Suspense>
      <h2>{empty.add}</h2>
      <Suspense fallback={<Loading />}>
        <Intake />
      </Suspense>
    </div>
  );
}
