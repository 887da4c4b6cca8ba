import './home.css';
import './side.css';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { listPage, NO_NAMES, namesQuery, PAGE, pairsQuery } from '../../api/queries.js';
import type { NameBook, Summary } from '../../api/types.js';
import { useLanguage, useTextOf, useTexts } from '../../app/language.js';
import { Empty, Failed, Loading } from '../../parts/states.js';
import { dateInWords } from '../../text/dates.js';
import { counted } from '../../text/language.js';
import { stateName } from '../../text/statement-line.js';
import { Differing } from './differing.js';
import { DueSoon } from './due-soon.js';
import { EmptyStore } from './empty-store.js';
import { TalkEntry } from './talk-entry.js';
import { talksOf, yearsOf } from './talks.js';
import { HOME_TEXTS } from './texts.js';

const route = getRouteApi('/');
export const pageTexts = HOME_TEXTS;

/** What is kept, newest talks first. */
export function Home() {
  const text = useTextOf(HOME_TEXTS);
  const { state } = route.useSearch();
  const list = useInfiniteQuery({
    queryKey: ['records', 'list', state ?? null],
    queryFn: ({ pageParam, signal }) => listPage({ state, after: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => (page.records.length < PAGE ? undefined : page.records.at(-1)?.id),
  });
  const records = useMemo(() => list.data?.pages.flatMap((page) => page.records) ?? [], [list.data]);
  if (list.isPending) return <Loading />;
  if (list.error) return <Failed error={list.error} again={list.refetch} />;
  const total = list.data.pages[0]?.total ?? 0;
  if (total === 0 && state === undefined) return <EmptyStore />;
  return (
    <div className="home">
      <title>{`${text.title} · Readout`}</title>
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <div className="home-columns">
        <div>
          <Filter state={state} records={records} total={total} />
          {records.length === 0 ? (
            <Empty title={text.nothing}>
              <p>{text.nothingMore}</p>
            </Empty>
          ) : (
            <Talks records={records} />
          )}
          {list.hasNextPage && (
            <p className="actions">
              <button type="button" disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {text.earlier}
              </button>
            </p>
          )}
        </div>
        <aside className="side" aria-label={text.side}>
          <DueSoon />
          <Differing />
        </aside>
      </div>
    </div>
  );
}

function Talks({ records }: { readonly records: readonly Summary[] }) {
  const { language } = useLanguage();
  const text = useTextOf(HOME_TEXTS);
  const { data: names = NO_NAMES } = useQuery(
    namesQuery(
      language,
      useMemo(() => namedIn(records), [records]),
    ),
  );
  const years = useMemo(() => yearsOf(talksOf(records, language)), [records, language]);
  return years.map(({ year, talks }) => (
    <section key={year} className="year" aria-labelledby={`year-${year}`}>
      <h2 id={`year-${year}`}>{year ?? text.undated}</h2>
      <ol>
        {talks.map((talk) => (
          <TalkEntry key={talk.meeting} talk={talk} names={names} />
        ))}
      </ol>
    </section>
  ));
}

const namedIn = (records: readonly Summary[]) => ({
  people: records.flatMap(({ parties }) => parties.map(({ person, name }) => person ?? name)),
  places: records.flatMap(({ place }) => place?.name ?? []),
  states: records.flatMap(({ parties, place }) => [...parties.flatMap(({ state }) => state ?? []), place?.state ?? '']).filter(Boolean),
});

interface FilterProps {
  readonly state: string | undefined;
  readonly records: readonly Summary[];
  readonly total: number;
}

/** How much there is, and of which state to see it alone. */
function Filter({ state, records, total }: FilterProps) {
  const texts = useTexts();
  const text = useTextOf(HOME_TEXTS);
  const navigate = useNavigate();
  const { data } = useQuery(pairsQuery());
  const states = useMemo(
    () => [...new Set([...(data?.pairs.flatMap((pair) => pair.states) ?? []), ...(state ? [state] : [])])],
    [data, state],
  );
  const { data: names = NO_NAMES } = useQuery(namesQuery(texts.language, { people: [], places: [], states }));
  const dates = records.flatMap(({ date }) => date?.slice(0, 10) ?? []).sort();
  const word = (date: string): string => dateInWords(date.slice(0, 7), texts.language, texts.ends);
  const count = counted(texts.language, total, texts.counts.records);
  const [first, last] = [dates[0], dates.at(-1)];
  return (
    <form className="filter" onSubmit={(event) => event.preventDefault()}>
      {states.length > 1 && (
        <label>
          {text.state}
          <select
            value={state ?? ''}
            onChange={(event) => void navigate({ to: '/', search: event.target.value === '' ? {} : { state: event.target.value } })}
          >
            <option value="">{text.everyState}</option>
            {byName(states, names, texts.language).map((code) => (
              <option key={code} value={code}>
                {stateName(code, names)}
              </option>
            ))}
          </select>
        </label>
      )}
      <p className="fine" role="status">
        {first !== undefined && last !== undefined && records.length === total ? text.kept(count, word(first), word(last)) : count}
      </p>
    </form>
  );
}

const byName = (codes: readonly string[], names: NameBook, language: string): string[] =>
  [...codes].sort((a, b) => stateName(a, names).localeCompare(stateName(b, names), language));
