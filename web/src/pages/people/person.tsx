import './people.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ApiError } from '../../api/client.js';
import { personQuery } from '../../api/ledger-queries.js';
import type { Person as PersonData, PersonFound } from '../../api/ledger-types.js';
import { NO_NAMES, namesQuery } from '../../api/queries.js';
import { useTexts } from '../../app/language.js';
import { Failed, Loading } from '../../parts/states.js';
import { number } from '../../text/language.js';
import { placeParts } from '../../text/place-line.js';
import { statesInWords } from '../../text/statement-line.js';
import { Offices } from './offices.js';
import { namedInPeople, nameOf, PeopleTable } from './people-table.js';
import { PersonMeetings } from './person-meetings.js';
import { Said } from './said.js';
import { usePeopleTexts } from './texts.js';

const route = getRouteApi('/people/$id');

/** Somebody's offices, meetings and words. */
export function Person() {
  const { id } = route.useParams();
  const text = usePeopleTexts();
  const { data, error, isPending, refetch } = useQuery(personQuery(id));
  if (isPending) return <Loading />;
  if (error instanceof ApiError && error.failure.code === 'unknown-person') {
    return (
      <section className="failed">
        <title>{`${text.title} · Readout`}</title>
        <h1>{text.unknown}</h1>
        <p>
          <Link to="/people">{text.unknownMore}</Link>
        </p>
      </section>
    );
  }
  if (error) return <Failed error={error} again={refetch} />;
  return <Found found={data} />;
}

function Found({ found }: { readonly found: PersonFound }) {
  const texts = useTexts();
  const text = usePeopleTexts();
  const { people, profile } = found;
  const { data: names = NO_NAMES } = useQuery(
    namesQuery(
      texts.language,
      useMemo(() => namedIn(found), [found]),
    ),
  );
  const [person, ...others] = people;
  if (!person || others.length > 0 || !profile) {
    return (
      <div className="people-page">
        <title>{`${text.several} · Readout`}</title>
        <h1>{text.several}</h1>
        <p className="lead">{text.severalMore}</p>
        <PeopleTable people={people} names={names} />
      </div>
    );
  }
  const name = nameOf(person, names, texts);
  return (
    <div className="person">
      <title>{`${name} · Readout`}</title>
      <h1>{name}</h1>
      <OtherNames person={person} name={name} />
      <p>
        <Link to="/search" search={{ q: `speaker:${/[\s:]/.test(person.id) ? `"${person.names[0]?.name}"` : person.id}` }}>
          {text.search}
        </Link>
      </p>
      <section aria-labelledby="offices">
        <h2 id="offices">{text.offices.title}</h2>
        <Offices person={person} names={names} />
      </section>
      <div className="person-columns">
        <div>
          <section aria-labelledby="said">
            <h2 id="said">{text.statements.title}</h2>
            <Said statements={profile.statements} names={names} />
          </section>
          <section aria-labelledby="meetings">
            <h2 id="meetings">{text.meetings}</h2>
            <PersonMeetings meetings={profile.meetings} person={person.id} names={names} />
          </section>
        </div>
        <div>
          {profile.about.length > 0 && (
            <section aria-labelledby="about">
              <h2 id="about">{text.about}</h2>
              <ul className="counts">
                {profile.about.map(({ states, statements }) => (
                  <li key={states.join('-')}>
                    {states.length === 2 ? (
                      <Link to="/pairs/$pair" params={{ pair: states.join('-') }}>
                        {statesInWords(states, names)}
                      </Link>
                    ) : (
                      statesInWords(states, names)
                    )}
                    <span className="count">{number(texts.language, statements)}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {profile.topics.length > 0 && (
            <section aria-labelledby="topics">
              <h2 id="topics">{text.topics}</h2>
              <ul className="counts">
                {profile.topics.map(({ topic, meetings }) => (
                  <li key={topic}>
                    {(texts.words.topics as { readonly [topic: string]: string })[topic] ?? topic}
                    <span className="count">{number(texts.language, meetings)}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
    </div>
  );
}

function OtherNames({ person, name }: { readonly person: PersonData; readonly name: string }) {
  const { alsoCalled } = usePeopleTexts();
  const others = [...new Map(person.names.map((each) => [each.name, each])).values()].filter((each) => each.name !== name);
  if (others.length === 0) return null;
  return (
    <p className="fine">
      {alsoCalled}:{' '}
      {others.map((each, i) => (
        <span key={each.name} lang={each.lang}>
          {i > 0 && ', '}
          {each.name}
        </span>
      ))}
    </p>
  );
}

function namedIn({ people, profile }: PersonFound) {
  const named = namedInPeople(people);
  const parties = profile?.meetings.flatMap((meeting) => meeting.parties) ?? [];
  return {
    people: [...named.people, ...parties.map(({ person, name }) => person ?? name)],
    places: profile?.meetings.flatMap(({ place }) => (place?.name ? placeParts(place.name) : [])) ?? [],
    states: [
      ...named.states,
      ...parties.flatMap(({ state }) => state ?? []),
      ...(profile?.about.flatMap(({ states }) => states) ?? []),
      ...(profile?.meetings.flatMap(({ place }) => place?.state ?? []) ?? []),
    ],
  };
}
