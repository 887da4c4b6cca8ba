import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { meetingsQuery } from '../../api/ledger-queries.js';
import type { Pair as PairData } from '../../api/ledger-types.js';
import { NO_NAMES, namesQuery } from '../../api/queries.js';
import { useTexts } from '../../app/language.js';
import { dateInWords } from '../../text/dates.js';
import { counted, number } from '../../text/language.js';
import { statesInWords } from '../../text/statement-line.js';
import { AsOf } from './as-of.js';
import { Differing } from './differing.js';
import { Figures } from './figures.js';
import { namedInPair } from './named-in-pair.js';
import { Official } from './official/official.js';
import { useOfficialTexts } from './official/texts.js';
import { OpenedDialog } from './opened-dialog.js';
import { type Opened, PairProvider } from './pair-context.js';
import { usePairTexts } from './texts.js';
import { Timeline } from './timeline.js';
import { Assessments, Issues, Topics } from './topics.js';
import { Undertakings } from './undertakings.js';

/** All that the records tell of the two, part by part. */
export function Ledger({ data, newest }: { readonly data: PairData; readonly newest: PairData }) {
  const texts = useTexts();
  const text = usePairTexts();
  const official = useOfficialTexts();
  const { states, as_of: asOf, head } = data;
  const { data: met, error: unmet } = useQuery(meetingsQuery(states));
  const meetings = useMemo(() => met?.meetings.filter(({ date }) => date !== null && date.slice(0, 10) <= asOf) ?? [], [met, asOf]);
  const { data: names = NO_NAMES } = useQuery(
    namesQuery(
      texts.language,
      useMemo(() => namedInPair(data, meetings), [data, meetings]),
    ),
  );
  const [opened, setOpened] = useState<Opened | null>(null);
  const page = useMemo(() => ({ states, asOf, names, open: setOpened }), [states, asOf, names]);
  // An address may lead to a part of the page, which is there only now.
  useEffect(() => {
    const part = document.getElementById(window.location.hash.slice(1));
    part?.scrollIntoView();
  }, []);
  const pair = states.join('-');
  const title = statesInWords(states, names);
  const day = (date: string): string => dateInWords(date, texts.language, texts.ends);
  const count = (n: number, forms: Parameters<typeof counted>[2]): string => counted(texts.language, n, forms);
  const sections = [
    ['figures', text.figures.title, <Figures key="f" series={data.series} disagreements={data.disagreements} />, data.series.length],
    ['differing', text.differ.title, <Differing key="d" disagreements={data.disagreements} />, data.disagreements.length],
    ['statistics', official.title, <Official key="n" checks={data.checks} />, data.checks.length],
    [
      'contacts',
      text.timeline.title,
      <Timeline key="t" contacts={data.contacts} meetings={meetings} incomplete={unmet !== null} />,
      data.contacts.length,
    ],
    ['commitments', text.undertakings.commitments, <Undertakings key="c" items={data.commitments} />, data.commitments.length],
    ['documents', text.undertakings.documents, <Undertakings key="o" items={data.documents} />, data.documents.length],
    ['topics', text.topics.title, <Topics key="s" spheres={data.spheres} />, data.spheres.length],
    ['issues', text.issues.title, <Issues key="i" issues={data.issues} />, data.issues.length],
    ['assessments', text.assessments.title, <Assessments key="a" assessments={data.assessments} />, null],
  ] as const;
  return (
    <PairProvider value={page}>
      <title>{`${title} · Readout`}</title>
      <div className="pair">
        <h1>{title}</h1>
        <p className="lead">
          {head.from === null || head.to === null
            ? text.asOf.before
            : text.head(
                count(head.records, texts.counts.records),
                count(head.meetings, text.meetings),
                count(head.statements, texts.counts.statements),
                day(head.from),
                day(head.to),
              )}
        </p>
        <p className="inline">
          <Link to="/meetings" search={{ pair }}>
            {text.toMeetings}
          </Link>
          <Link to="/search" search={{ q: `pair:${pair}` }}>
            {text.toSearch}
          </Link>
          <a href={`/api/pairs/${pair}?asOf=${asOf}`}>{text.data}</a>
        </p>
        {newest.head.from !== null && <AsOf from={newest.head.from} to={newest.as_of} asOf={asOf} />}
        <nav className="contents" aria-label={text.contents}>
          <ul>
            {sections.map(([id, name, , n]) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a> {n !== null && <span className="count">{number(texts.language, n)}</span>}
              </li>
            ))}
          </ul>
        </nav>
        {sections.map(([id, name, content]) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`} className="pair-section">
            <h2 id={`${id}-title`}>{name}</h2>
            {content}
          </section>
        ))}
      </div>
      {opened && <OpenedDialog opened={opened} onClose={() => setOpened(null)} />}
    </PairProvider>
  );
}
