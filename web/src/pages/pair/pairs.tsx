import './pair.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { NO_NAMES, namesQuery, pairsQuery } from '../../api/queries.js';
import { useTexts } from '../../app/language.js';
import { Empty, Failed, Loading } from '../../parts/states.js';
import { dateInWords } from '../../text/dates.js';
import { number } from '../../text/language.js';
import { statesInWords } from '../../text/statement-line.js';
import { usePairTexts } from './texts.js';

/** Pairs of states there are records of, those of most records first. */
export function Pairs() {
  const texts = useTexts();
  const { list } = usePairTexts();
  const { data, error, isPending, refetch } = useQuery(pairsQuery());
  const states = [...new Set(data?.pairs.flatMap((pair) => pair.states))];
  const { data: names = NO_NAMES } = useQuery(namesQuery(texts.language, { people: [], places: [], states }));
  if (isPending) return <Loading />;
  if (error) return <Failed error={error} again={refetch} />;
  const day = (date: string | null): string => (date === null ? '' : dateInWords(date.slice(0, 7), texts.language, texts.ends));
  return (
    <div className="narrow">
      <title>{`${list.title} · Readout`}</title>
      <h1>{list.title}</h1>
      <p className="lead">{list.lead}</p>
      {data.pairs.length === 0 ? (
        <Empty title={list.empty}>
          <p>{list.emptyMore}</p>
          <Link to="/add">{texts.frame.add}</Link>
        </Empty>
      ) : (
        <table className="pairs">
          <thead>
            <tr>
              {list.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.pairs.map(({ states: pair, records, statements, from, to }) => (
              <tr key={pair.join('-')}>
                <th scope="row">
                  <Link to="/pairs/$pair" params={{ pair: pair.join('-') }}>
                    {statesInWords(pair, names)}
                  </Link>
                </th>
                <td>{number(texts.language, records)}</td>
                <td>{number(texts.language, statements)}</td>
                <td>{[...new Set([day(from), day(to)])].filter(Boolean).join(' – ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
