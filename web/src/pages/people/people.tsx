import './people.css';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type SubmitEvent, useId, useMemo } from 'react';
import { peoplePage } from '../../api/ledger-queries.js';
import { NO_NAMES, namesQuery } from '../../api/queries.js';
import { useTexts } from '../../app/language.js';
import { Empty, Failed, Loading } from '../../parts/states.js';
import { namedInPeople, PeopleTable } from './people-table.js';
import { usePeopleTexts } from './texts.js';

const route = getRouteApi('/people');

/** Who takes part and who speaks, those of most records first. */
export function People() {
  const texts = useTexts();
  const text = usePeopleTexts();
  const { name = '' } = route.useSearch();
  const navigate = useNavigate({ from: '/people' });
  const id = useId();
  const list = useInfiniteQuery({
    queryKey: ['people', name],
    queryFn: ({ pageParam, signal }) => peoplePage(name, pageParam, signal),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const people = useMemo(() => list.data?.pages.flatMap((page) => page.people) ?? [], [list.data]);
  const { data: names = NO_NAMES } = useQuery(
    namesQuery(
      texts.language,
      useMemo(() => namedInPeople(people), [people]),
    ),
  );
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get('name') ?? '').trim();
    void navigate({ search: words === '' ? {} : { name: words } });
  };
  return (
    <div className="people-page">
      <title>{`${text.title} · Readout`}</title>
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <search>
        <form className="find" onSubmit={submit}>
          <label htmlFor={id}>{text.name}</label>
          <input key={name} id={id} name="name" type="search" defaultValue={name} autoComplete="off" spellCheck={false} />
          <button type="submit">{text.find}</button>
        </form>
      </search>
      {list.isPending ? (
        <Loading />
      ) : list.error ? (
        <Failed error={list.error} again={list.refetch} />
      ) : people.length === 0 ? (
        <Empty title={name === '' ? text.empty : text.none}>
          <p>{name === '' ? text.emptyMore : text.noneMore}</p>
        </Empty>
      ) : (
        <PeopleTable people={people} names={names} />
      )}
      {list.hasNextPage && (
        <p className="actions">
          <button type="button" disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {text.more}
          </button>
        </p>
      )}
    </div>
  );
}
