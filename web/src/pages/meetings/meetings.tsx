import './meetings.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import { meetingsQuery } from '../../api/ledger-queries.js';
import type { Meeting } from '../../api/ledger-types.js';
import { NO_NAMES, namesQuery } from '../../api/queries.js';
import { useTexts } from '../../app/language.js';
import { Empty, Failed, Loading } from '../../parts/states.js';
import { counted } from '../../text/language.js';
import { placeParts } from '../../text/place-line.js';
import { statesInWords } from '../../text/statement-line.js';
import { Calendar } from './calendar.js';
import { MeetingList } from './meeting-list.js';
import { useMeetingsTexts } from './texts.js';

const MeetingMap = lazy(() => import('./meeting-map.js').then((module) => ({ default: module.MeetingMap })));
const route = getRouteApi('/meetings');
const VIEWS = ['list', 'calendar', 'map'] as const;

/** Events as a list, a calendar or points on a map. */
export function Meetings() {
  const texts = useTexts();
  const text = useMeetingsTexts();
  const { view = 'list', month, pair } = route.useSearch();
  const states = useMemo(() => pair?.split('-'), [pair]);
  const { data, error, isPending, refetch } = useQuery(meetingsQuery(states));
  const meetings = data?.meetings ?? NONE;
  const { data: names = NO_NAMES } = useQuery(
    namesQuery(
      texts.language,
      useMemo(() => namedIn(meetings, states), [meetings, states]),
    ),
  );
  if (isPending) return <Loading />;
  if (error) return <Failed error={error} again={refetch} />;
  const title = states ? text.ofPair(statesInWords(states, names)) : text.title;
  return (
    <div className="meetings">
      <title>{`${title} · Readout`}</title>
      <h1>{title}</h1>
      <p className="lead">{text.lead}</p>
      {states && (
        <p className="inline">
          <Link to="/meetings" search={{ view }}>
            {text.all}
          </Link>
          <Link to="/pairs/$pair" params={{ pair: states.join('-') }}>
            {statesInWords(states, names)}
          </Link>
        </p>
      )}
      <nav className="tabs" aria-label={text.views.title}>
        {VIEWS.map((each) => (
          <Link
            key={each}
            from="/meetings"
            to="/meetings"
            search={(before) => ({ ...before, view: each === 'list' ? undefined : each })}
            aria-current={view === each ? 'page' : undefined}
            className={view === each ? 'on' : undefined}
            activeProps={{}}
            resetScroll={false}
          >
            {text.views[each]}
          </Link>
        ))}
        <span className="fine" role="status">
          {counted(texts.language, meetings.length, text.meetings)}
        </span>
      </nav>
      {data.next !== null && <p className="fine">{text.some(counted(texts.language, meetings.length, text.meetings))}</p>}
      {meetings.length === 0 ? (
        <Empty title={text.empty}>
          <p>{text.emptyMore}</p>
          <Link to="/add">{texts.frame.add}</Link>
        </Empty>
      ) : view === 'map' ? (
        <Suspense fallback={<Loading />}>
          <MeetingMap meetings={meetings} names={names} />
        </Suspense>
      ) : view === 'calendar' ? (
        <Calendar meetings={meetings} names={names} month={month} />
      ) : (
        <MeetingList meetings={meetings} names={names} />
      )}
    </div>
  );
}

const NONE: readonly Meeting[] = [];

const namedIn = (meetings: readonly Meeting[], states: readonly string[] | undefined) => ({
  people: meetings.flatMap(({ parties }) => parties.map(({ person, name }) => person ?? name)),
  places: meetings.flatMap(({ place, at }) => [...(place?.name ? placeParts(place.name) : []), ...(at ? [at.town] : [])]),
  states: [
    ...(states ?? []),
    ...meetings.flatMap(({ parties, place }) => [...parties.flatMap(({ state }) => state ?? []), ...(place?.state ? [place.state] : [])]),
  ],
});
