import './compare.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { comparisonQuery } from '../../api/compare-query.js';
import type { Comparison } from '../../api/compare-types.js';
import { type Named, NO_NAMES, namesQuery, recordQuery } from '../../api/queries.js';
import type { ReadoutRecord } from '../../api/types.js';
import { useTexts } from '../../app/language.js';
import { Failed, Loading } from '../../parts/states.js';
import { dateInWords } from '../../text/dates.js';
import { namedIn } from '../readout/named-in.js';
import { placed } from '../readout/offsets.js';
import { Chooser } from './chooser.js';
import { Columns } from './columns.js';
import { joinedMarks, numbered } from './joined-marks.js';
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
  const compared = useQuery(comparisonQuery(a, b));
  const failed = [first, second, compared].find(({ error }) => error !== null);
  if (failed?.error) return <Failed error={failed.error} again={failed.refetch} />;
  if (!first.data || !second.data || !compared.data) return <Loading />;
  return <Sides a={first.data.record} b={second.data.record} comparison={compared.data} />;
}

interface SidesProps {
  readonly a: ReadoutRecord;
  readonly b: ReadoutRecord;
  readonly comparison: Comparison;
}

function Sides({ a, b, comparison }: SidesProps) {
  const texts = useTexts();
  const text = useCompareTexts();
  const sides = useMemo(() => [placed(a), placed(b)] as const, [a, b]);
  const numbers = useMemo(() => numbered(comparison.items), [comparison]);
  const marks = useMemo(
    () => [joinedMarks(a.text, comparison.items, 'a', numbers), joinedMarks(b.text, comparison.items, 'b', numbers)] as const,
    [a, b, comparison, numbers],
  );
  const { data: names = NO_NAMES } = useQuery(
    namesQuery(
      texts.language,
      useMemo(() => both(namedIn(a), namedIn(b)), [a, b]),
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
        {[a, b].map((record, side) => (
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
                text.words(comparison[side === 0 ? 'a' : 'b'].words),
                ...new Set(comparison[side === 0 ? 'a' : 'b'].breaks.map(({ reason }) => text.breaks[reason])),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </header>
        ))}
      </div>
      <Columns comparison={comparison} records={[a.id, b.id]} langs={[a.source.lang, b.source.lang]} numbers={numbers} names={names} />
      <h2>{text.pages}</h2>
      <ol className="side-rows">
        <li>
          {sides.map((side, i) => (
            <NarrationCell key={side.record.id} placed={side} pieces={marks[i as 0 | 1]} side={i === 0 ? 'a' : 'b'} />
          ))}
        </li>
        {comparison.turns.map((row) => (
          <li key={`${row.a ?? '-'} ${row.b ?? '-'}`}>
            {(['a', 'b'] as const).map((side, i) => (
              <TurnCell
                key={side}
                turn={row[side] === null ? null : (sides[i as 0 | 1].turns[row[side]] ?? null)}
                placed={sides[i as 0 | 1]}
                pieces={marks[i as 0 | 1]}
                side={side}
                names={names}
              />
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}

const both = (a: Named, b: Named): Named => ({
  people: [...a.people, ...b.people],
  places: [...a.places, ...b.places],
  states: [...a.states, ...b.states],
});
