import './pair.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { ApiError } from '../../api/client.js';
import { pairQuery } from '../../api/ledger-queries.js';
import { Failed, Loading } from '../../parts/states.js';
import { usePairTexts } from './texts.js';

// Comes while the ledger itself is asked for.
const loadLedger = () => import('./ledger.js').then((module) => ({ default: module.Ledger }));
const Ledger = lazy(loadLedger);
void loadLedger().catch(() => {});

const route = getRouteApi('/pairs/$pair');

/** The relation of two states as the records tell it, up to a day. */
export function Pair() {
  const { pair: name } = route.useParams();
  const { asOf } = route.useSearch();
  const newest = useQuery(pairQuery(name, undefined));
  const { data, error, isPending, refetch } = useQuery(pairQuery(name, asOf));
  if (newest.error) return <NoPair error={newest.error} again={newest.refetch} />;
  if (error) return <NoPair error={error} again={refetch} />;
  if (isPending || newest.isPending) return <Loading />;
  return (
    <Suspense fallback={<Loading />}>
      <Ledger data={data} newest={newest.data} />
    </Suspense>
  );
}

function NoPair({ error, again }: { readonly error: unknown; readonly again: () => void }) {
  const text = usePairTexts();
  const code = error instanceof ApiError ? error.failure.code : '';
  if (code !== 'unknown-pair' && code !== 'bad-pair') return <Failed error={error} again={again} />;
  return (
    <section className="failed">
      <h1>{code === 'bad-pair' ? text.notPair : text.unknown}</h1>
      <p>
        <Link to="/pairs">{text.unknownMore}</Link>
      </p>
    </section>
  );
}
