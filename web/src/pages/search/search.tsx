import './search.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import { ApiError } from '../../api/client.js';
import { NO_NAMES, namesQuery } from '../../api/queries.js';
import { type SearchAsked, searchQuery } from '../../api/search-queries.js';
import type { Found } from '../../api/search-types.js';
import { useTexts } from '../../app/language.js';
import { Empty, Failed, Loading } from '../../parts/states.js';
import { counted } from '../../text/language.js';
import { Cards } from './cards.js';
import { Facets } from './facets.js';
import { Kwic } from './kwic.js';
import { Pages } from './pages.js';
import { QueryForm, WrongQuery } from './query-form.js';
import { Take } from './take.js';
import { useSearchTexts } from './texts.js';
import { Understood } from './understood.js';

const Frequency = lazy(() => import('./frequency.js').then((module) => ({ default: module.Frequency })));
const route = getRouteApi('/search');

/** Words in everything that was said. The address holds the whole question, so that it can be sent on. */
export function Search() {
  const text = useSearchTexts();
  const { q = '', order = 'rank', page = 1, view = 'kwic' } = route.useSearch();
  const asked: SearchAsked = { query: q, order, page };
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery(searchQuery(asked));
  return (
    <div className="search">
      <title>{`${q === '' ? text.title : q} · Readout`}</title>
      <h1>{text.title}</h1>
      {q === '' && <p className="lead">{text.lead}</p>}
      <QueryForm key={q} query={q} />
      {q === '' ? null : error ? (
        error instanceof ApiError && error.failure.code.startsWith('query-') ? (
          <WrongQuery query={q} failure={error.failure} />
        ) : (
          <Failed error={error} again={refetch} />
        )
      ) : isPending ? (
        <Loading />
      ) : (
        <Results asked={asked} found={data} view={view} stale={isPlaceholderData} />
      )}
    </div>
  );
}

interface ResultsProps {
  readonly asked: SearchAsked;
  readonly found: Found;
  readonly view: 'kwic' | 'cards';
  /** What is shown is still of the question before. */
  readonly stale: boolean;
}

function Results({ asked, found, view, stale }: ResultsProps) {
  const texts = useTexts();
  const text = useSearchTexts();
  const { data: names = NO_NAMES } = useQuery(
    namesQuery(
      texts.language,
      useMemo(() => namedIn(found), [found]),
    ),
  );
  const count = text.found(
    counted(texts.language, found.total, text.passages),
    counted(texts.language, found.records, texts.counts.records),
  );
  const hasWords = found.matched.some(({ excluded }) => !excluded);
  return (
    <div className="search-columns" aria-busy={stale}>
      <Facets asked={asked} found={found} names={names} />
      <div className="found-list">
        <p role="status" className="total">
          {found.total === 0 ? text.none : count}
        </p>
        <Understood found={found} />
        {found.total === 0 ? (
          <Empty title={text.none}>
            <p>{text.noneMore}</p>
          </Empty>
        ) : (
          <>
            {hasWords && (
              <Suspense fallback={<Loading />}>
                <Frequency query={asked.query} />
              </Suspense>
            )}
            <View asked={asked} view={view} />
            {view === 'kwic' ? <Kwic found={found} names={names} /> : <Cards found={found} names={names} />}
            <Pages asked={asked} total={found.total} />
            <Take asked={asked} />
          </>
        )}
      </div>
    </div>
  );
}

function View({ asked, view }: { readonly asked: SearchAsked; readonly view: 'kwic' | 'cards' }) {
  const text = useSearchTexts();
  const navigate = useNavigate({ from: '/search' });
  return (
    <div className="views">
      <fieldset className="segments">
        <legend>{text.view.title}</legend>
        {(['kwic', 'cards'] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="view"
              checked={view === each}
              onChange={() => void navigate({ search: (before) => ({ ...before, view: each }), resetScroll: false })}
            />
            {text.view[each]}
          </label>
        ))}
      </fieldset>
      <fieldset className="segments">
        <legend>{text.order.title}</legend>
        {(['rank', 'date'] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="order"
              checked={asked.order === each}
              onChange={() => void navigate({ search: (before) => ({ ...before, order: each, page: undefined }), resetScroll: false })}
            />
            {text.order[each]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

const namedIn = ({ hits, facets }: Found) => ({
  people: [
    ...hits.flatMap(({ speaker }) => speaker?.person ?? speaker?.name ?? []),
    ...(facets.speaker ?? []).slice(0, 60).map(({ value, label }) => (value.startsWith('name:') ? label : value)),
  ],
  places: [],
  states: [
    ...hits.flatMap(({ speaker }) => speaker?.state ?? []),
    ...(facets.state ?? []).map(({ value }) => value),
    ...(facets.pair ?? []).flatMap(({ value }) => value.split('-')),
  ],
});
