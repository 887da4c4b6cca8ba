import { useState } from 'react';
import type { Undertaking } from '../../api/ledger-types.js';
import { useTexts } from '../../app/language.js';
import { dateInWords } from '../../text/dates.js';
import { usePair } from './pair-context.js';
import { usePairTexts } from './texts.js';

/** Shown before the rest is asked for. */
const SHOWN = 8;

/** Commitments or documents with what became of them, each step leading to its words. */
export function Undertakings({ items }: { readonly items: readonly Undertaking[] }) {
  const { undertakings } = usePairTexts();
  const [all, setAll] = useState(false);
  if (items.length === 0) return <p className="fine">{undertakings.none}</p>;
  const shown = all ? items : items.slice(0, SHOWN);
  return (
    <>
      <ol className="undertakings">
        {shown.map((each) => (
          <Item key={each.id} item={each} />
        ))}
      </ol>
      {shown.length < items.length && (
        <button type="button" onClick={() => setAll(true)}>
          {undertakings.more} ({items.length})
        </button>
      )}
      {items.some(({ status }) => status === 'overdue') && <p className="fine">{undertakings.overdueMeans}</p>}
    </>
  );
}

function Item({ item }: { readonly item: Undertaking }) {
  const texts = useTexts();
  const { undertakings } = usePairTexts();
  const { open } = usePair();
  const { status, due, due_at_first, horizon, signed, steps } = item;
  const title = item.titles.find(({ lang }) => lang === texts.language) ?? item.titles[0];
  const date = (edtf: string): string => dateInWords(edtf.replace(/^\.\.\/|\/\.\.$/g, ''), texts.language, texts.ends);
  const dates = [
    due && undertakings.due(date(due)),
    due_at_first && undertakings.dueAtFirst(date(due_at_first)),
    horizon && undertakings.horizon(date(horizon)),
    signed && undertakings.signed(date(signed)),
  ].filter(Boolean);
  return (
    <li>
      <p className="title">
        <button
          type="button"
          className="link"
          lang={title?.lang}
          onClick={() => open({ title: title?.text ?? '', lang: title?.lang, quotes: item.evidence })}
        >
          {title?.text}
        </button>
      </p>
      <p className="fine">
        <span className={`status ${status}`}>{undertakings.statuses[status]}</span>
        {dates.length > 0 && ` · ${dates.join(' · ')}`}
      </p>
      <ol className="history" aria-label={undertakings.history}>
        {steps.map((step) => {
          const words = (
            <>
              {undertakings.steps[step.step] ?? step.step}
              {step.date !== null && step.step !== 'date-passed' && `: ${date(step.date)}`}
            </>
          );
          return (
            <li key={`${step.step} ${step.on} ${step.date}`}>
              <span className="when">{step.on === null ? texts.noDate : dateInWords(step.on, texts.language, texts.ends)}</span>{' '}
              {step.evidence.length > 0 ? (
                <button
                  type="button"
                  className="link"
                  onClick={() =>
                    open({
                      title: `${title?.text}: ${undertakings.steps[step.step] ?? step.step}`,
                      lang: title?.lang,
                      quotes: step.evidence,
                    })
                  }
                >
                  {words}
                </button>
              ) : (
                words
              )}
            </li>
          );
        })}
      </ol>
    </li>
  );
}
