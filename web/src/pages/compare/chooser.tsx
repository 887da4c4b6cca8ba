import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type SubmitEvent, useMemo } from 'react';
import { meetingsQuery } from '../../api/ledger-queries.js';
import { useTexts } from '../../app/language.js';
import { Failed, Loading } from '../../parts/states.js';
import { dateInWords } from '../../text/dates.js';
import { useCompareTexts } from './texts.js';

interface ChooserProps {
  readonly a: string | undefined;
  readonly b: string | undefined;
}

/** Which two: meetings that several records tell of, or any two records. */
export function Chooser({ a, b }: ChooserProps) {
  const texts = useTexts();
  const text = useCompareTexts();
  const navigate = useNavigate();
  const { data, error, isPending, refetch } = useQuery(meetingsQuery(undefined));
  const told = useMemo(() => data?.meetings.filter(({ readouts }) => readouts.length > 1) ?? [], [data]);
  if (isPending) return <Loading />;
  if (error) return <Failed error={error} again={refetch} />;
  const day = (date: string | null): string => (date === null ? texts.noDate : dateInWords(date, texts.language, texts.ends));
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void navigate({ to: '/compare', search: { a: String(form.get('a')), b: String(form.get('b')) } });
  };
  const select = (name: 'a' | 'b', label: string, chosen: string | undefined) => (
    <label>
      {label}
      <select name={name} defaultValue={chosen ?? ''} required>
        <option value="">{text.choose}</option>
        {data.meetings.flatMap(({ date, readouts }) =>
          readouts.map(({ record, title, publisher }) => (
            <option key={record} value={record}>
              {[day(date), publisher, title].filter(Boolean).join(' · ')}
            </option>
          )),
        )}
      </select>
    </label>
  );
  return (
    <>
      <form className="chooser" onSubmit={submit}>
        {select('a', text.first, a)}
        {select('b', text.second, b)}
        <button type="submit" className="primary">
          {text.show}
        </button>
      </form>
      <h2>{text.suggested}</h2>
      {told.length === 0 && <p className="fine">{text.none}</p>}
      <ul className="suggested">
        {told.map(({ id, date, readouts: [one, other] }) => (
          <li key={id}>
            <Link to="/compare" search={{ a: one?.record, b: other?.record }}>
              {day(date)}
            </Link>
            <span className="fine"> {[one?.publisher, other?.publisher].filter(Boolean).join(' – ')}</span>
            {one?.title && (
              <span lang={one.lang} className="item-title">
                {one.title}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
