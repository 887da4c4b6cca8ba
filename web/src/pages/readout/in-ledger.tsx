import { Link } from '@tanstack/react-router';
import type { Statement, StatementKind } from '../../api/types.js';
import { statesInWords } from '../../text/statement-line.js';
import { usePage } from './page-context.js';
import { useReadoutTexts } from './texts.js';

/** The part of a pair's page where statements of a kind count. */
const SECTIONS: { readonly [K in StatementKind]: string } = {
  figure: 'figures',
  contact: 'contacts',
  commitment: 'commitments',
  agreement: 'documents',
  assessment: 'assessments',
};

/** Where else a statement counts: the ledger of each pair of its states. */
export function InLedger({ statement }: { readonly statement: Statement }) {
  const { detail } = useReadoutTexts();
  const { names } = usePage();
  const states = statesOf(statement);
  const pairs = states.flatMap((first, i) => states.slice(i + 1).map((second) => [first, second]));
  if (pairs.length === 0 || pairs.length > MOST) return null;
  return (
    <section>
      <h3>{detail.ledger}</h3>
      <ul className="inline">
        {pairs.map((pair) => (
          <li key={pair.join('-')}>
            <Link to="/pairs/$pair" params={{ pair: pair.join('-') }} hash={SECTIONS[statement.kind]}>
              {statesInWords(pair, names)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A statement of more states than make this many pairs is of no pair in particular. */
const MOST = 3;

function statesOf(statement: Statement): readonly string[] {
  const states =
    statement.kind === 'contact' ? [...statement.with, ...statement.actors.flatMap(({ state }) => state ?? [])] : statement.states;
  return [...new Set(states)].sort();
}
