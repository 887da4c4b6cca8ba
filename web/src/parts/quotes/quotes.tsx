import './quotes.css';
import { Link } from '@tanstack/react-router';
import type { NameBook, Speaker } from '../../api/types.js';
import { useTexts } from '../../app/language.js';
import { dateInWords } from '../../text/dates.js';
import { personName } from '../../text/speaker-line.js';
import { stateName } from '../../text/statement-line.js';

/** Words that something stands on, with who said them, when and where they are printed. */
export interface Quoted {
  readonly record: string;
  /** Null where it is not a statement but the page. */
  readonly statement: string | null;
  readonly quote: string;
  readonly by: Speaker | null;
  readonly said: string | null;
  readonly publisher: string | null;
  readonly lang: string;
}

/** Quotes, each leading to its place in the page it stands in. */
export function Quotes({ quotes, names }: { readonly quotes: readonly Quoted[]; readonly names: NameBook }) {
  return (
    <ul className="quotes">
      {quotes.map((quoted) => (
        <li key={`${quoted.statement ?? quoted.record} ${quoted.quote}`}>
          <QuotedWords quoted={quoted} names={names} />
        </li>
      ))}
    </ul>
  );
}

export function QuotedWords({ quoted, names }: { readonly quoted: Quoted; readonly names: NameBook }) {
  const texts = useTexts();
  const { record, statement, quote, by, said, publisher, lang } = quoted;
  const who = by && [personName(by, names), by.state && stateName(by.state, names)].filter(Boolean).join(', ');
  return (
    <>
      <blockquote lang={lang}>
        <Link to="/r/$id" params={{ id: record }} hash={statement === null ? '' : `s-${statement.slice(statement.lastIndexOf('#') + 1)}`}>
          {texts.quote(quote.replace(/\s+/g, ' '))}
        </Link>
      </blockquote>
      <p className="fine">
        {[who || texts.narration, said && dateInWords(said, texts.language, texts.ends), publisher].filter(Boolean).join(' · ')}
      </p>
    </>
  );
}
