import { useState } from 'react';
import type { Citation, PersonFound } from '../../api/ledger-types.js';
import type { NameBook } from '../../api/types.js';
import { useTexts } from '../../app/language.js';
import { Quotes } from '../../parts/quotes/quotes.js';
import { number } from '../../text/language.js';
import { usePeopleTexts } from './texts.js';

interface SaidProps {
  readonly statements: NonNullable<PersonFound['profile']>['statements'];
  readonly names: NameBook;
}

/** Somebody's statements by kind, each with its words. */
export function Said({ statements, names }: SaidProps) {
  const { words, language } = useTexts();
  const { statements: text } = usePeopleTexts();
  if (statements.length === 0) return <p className="fine">{text.none}</p>;
  return statements.map(({ kind, count, evidence }) => (
    <details key={kind} className="said">
      <summary>
        <span className={`letter ${kind}`} aria-hidden="true">
          {words.kinds[kind].letter}
        </span>{' '}
        {words.kinds[kind].many} <span className="count">{number(language, count)}</span>
      </summary>
      <Some evidence={evidence} names={names} />
    </details>
  ));
}

const SHOWN = 20;

function Some({ evidence, names }: { readonly evidence: readonly Citation[]; readonly names: NameBook }) {
  const { statements: text } = usePeopleTexts();
  const [all, setAll] = useState(false);
  const shown = all ? evidence : evidence.slice(0, SHOWN);
  return (
    <>
      <Quotes quotes={shown} names={names} />
      {shown.length < evidence.length && (
        <button type="button" onClick={() => setAll(true)}>
          {text.more} ({evidence.length})
        </button>
      )}
    </>
  );
}
