import { useNavigate } from '@tanstack/react-router';
import { useEffect, useId, useState } from 'react';
import { useTexts } from '../../app/language.js';
import { dateInWords } from '../../text/dates.js';
import { usePairTexts } from './texts.js';

const DAY = 86_400_000;
const numberOf = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
const dayOf = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);
/** Until the slider has stood still for this long, in milliseconds, nothing is asked for. */
const STILL = 250;

interface AsOfProps {
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
}

/** The day as of which the ledger is made up. */
export function AsOf({ from, to, asOf }: AsOfProps) {
  const texts = useTexts();
  const { asOf: text } = usePairTexts();
  const navigate = useNavigate({ from: '/pairs/$pair' });
  const id = useId();
  const [day, setDay] = useState(asOf);
  useEffect(() => setDay(asOf), [asOf]);
  useEffect(() => {
    if (day === asOf) return;
    const timer = setTimeout(
      () => void navigate({ search: day === to ? {} : { asOf: day }, replace: true, resetScroll: false, hash: true }),
      STILL,
    );
    return () => clearTimeout(timer);
  }, [day, asOf, to, navigate]);
  if (from >= to) return null;
  const words = dateInWords(day, texts.language, texts.ends);
  return (
    <div className="as-of">
      <label htmlFor={id}>{text.title}</label>
      <input
        id={id}
        type="range"
        min={numberOf(from)}
        max={numberOf(to)}
        value={numberOf(day)}
        aria-valuetext={words}
        onChange={(event) => setDay(dayOf(Number(event.target.value)))}
      />
      <input
        type="date"
        aria-label={text.day}
        min={from}
        max={to}
        value={day}
        onChange={(event) => event.target.validity.valid && event.target.value !== '' && setDay(event.target.value)}
      />
      {day !== to && (
        <button type="button" className="plain" onClick={() => setDay(to)}>
          {text.newest}
        </button>
      )}
    </div>
  );
}
