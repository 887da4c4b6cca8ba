import './compare.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { NO_NAMES, namesQuery, recordQuery } from '../../api/queries.js';
import type { ReadoutRecord } from '../../api/types.js';
import { useTexts } from '../../app/language.js';
import { Failed, Loading } from '../../parts/states.js';
import { dateInWords } from '../../text/dates.js';
import { placed } from '../readout/offsets.js';
import { aligned } from './aligned.js';
import { Chooser } from './chooser.js';
import { useCompareTexts } from './texts.js';
import { NarrationCell, TurnCell } from './turn-cell.js';

const route = getRouteApi('/compare');

/** Two records side by side. */
export function Compare() {
  const text = useCompareTexts();
  const { a, b } = route.useSearch();
  return (
    <div className="compare">
      <title>{`${text.title} · Readout`}</title>
      <h1>{text.title}</h1>
      {a !== undefined && b !== undefined && a !== b ? (
        <Both a={a} b={b} />
      ) : (
        <>
          <p className="lead">{text.lead}</p>
          {a !== undefined && a === b && <p className="warning">{text.same}</p>}
          <Chooser a={a} b={b} />
        </>
      )}
    </div>
  );
}

function Both({ a, b }: { readonly a: string; readonly b: string }) {
  const first = useQuery(recordQuery(a, undefined));
  const second = useQuery(recordQuery(b, undefined));
  const failed = first.error ? first : second.error ? second : null;
  if (failed) return <Failed error={failed.error} again={failed.refetch} />;
  if (!first.data || !second.data) return <Loading />;
  return <Sides a={first.data.record} b={second.data.record} />;
}

function Sides({ a, b }: { readonly a: ReadoutRecord; readonly b: ReadoutRecord }) {
  const texts = useTexts();
  const text = useCompareTexts();
  const sides = useMemo(() => [placed(a), placed(b)] as const, [a, b]);
  const rows = useMemo(() => aligned(sides[0].turns, sides[1].turns), [sides]);
  const { data: names = NO_NAMES } = useQuery(
    namesQuery(
      texts.language,
      useMemo(() => namedIn(a, b), [a, b]),
    ),
  );
  return (
    <>
      <p className="actions">
        <Link to="/compare" search={{ a: b.id, b: a.id }}>
          {text.swap}
        </Link>
        <Link to="/compare" search={{}}>
          {text.others}
        </Link>
      </p>
      <div className="sides-head">
        {[a, b].map((record) => (
          <header key={record.id}>
            <h2 lang={record.source.lang}>
              <Link to="/r/$id" params={{ id: record.id }}>
                {record.source.title ?? record.id}
              </Link>
            </h2>
            <p className="fine">
              {[
                record.source.publisher,
                texts.languages[record.source.lang] ?? record.source.lang,
                record.meeting.date && dateInWords(record.meeting.date, texts.language, texts.ends),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </header>
        ))}
      </div>
      <ol className="side-rows">
        <li>
          {sides.map((side) => (
            <NarrationCell key={side.record.id} placed={side} />
          ))}
        </li>
        {rows.map((row) => (
          <li key={row.map((turn) => turn?.index ?? '-').join(' ')}>
            {row.map((turn, side) => (
              <TurnCell key={side === 0 ? 'a' : 'b'} turn={turn} placed={sides[side as 0 | 1]} names={names} />
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}

const namedIn = (...records: readonly ReadoutRecord[]) => ({
  people: records.flatMap(({ turns }) => turns.flatMap(({ speaker }) => speaker.person ?? speaker.name ?? [])),
  places: [],
  states: records.flatMap(({ turns }) => turns.flatMap(({ speaker }) => speaker.state ?? [])),
});
