import { STATEMENT_KINDS, type Statement } from '../../api/types.js';
import { useTexts } from '../../app/language.js';
import { statementLine } from '../../text/statement-line.js';
import { shortId, statementAnchor } from './addresses.js';
import { useHiddenKinds } from './hidden-kinds.js';
import { KindSwitches } from './kind-switches.js';
import { usePage, useStanding } from './page-context.js';
import { useReadoutTexts } from './texts.js';

/** Statements by kind, in the order of the text. */
export function StatementList() {
  const { words } = useTexts();
  const { list } = useReadoutTexts();
  const { placed } = usePage();
  const [hidden] = useHiddenKinds();
  const { statements, rejected } = placed;
  if (statements.length + rejected.length === 0) return <p className="fine">{list.empty}</p>;
  const shown = STATEMENT_KINDS.filter((kind) => !hidden.includes(kind) && statements.some((each) => each.kind === kind));
  return (
    <>
      <KindSwitches />
      {shown.length === 0 && <p className="fine">{list.allHidden}</p>}
      {shown.map((kind) => (
        <KindGroup key={kind} title={words.kinds[kind].many} statements={statements.filter((each) => each.kind === kind)} />
      ))}
      {rejected.length > 0 && <KindGroup title={list.rejected} statements={rejected} />}
    </>
  );
}

function KindGroup({ title, statements }: { readonly title: string; readonly statements: readonly Statement[] }) {
  return (
    <section className="kind-group">
      <h3>
        {title} <span className="count">{statements.length}</span>
      </h3>
      <ol>
        {statements.map((statement) => (
          <StatementItem key={statement.id} statement={statement} />
        ))}
      </ol>
    </section>
  );
}

function StatementItem({ statement }: { readonly statement: Statement }) {
  const texts = useTexts();
  const { list } = useReadoutTexts();
  const { names, choose, placed } = usePage();
  const act = useStanding().get(statement.id)?.act ?? null;
  const { head, rest } = statementLine(statement, texts, names);
  const { lang } = placed.record.source;
  // Deeds and titles are in the words of the page.
  const own = statement.kind === 'commitment' || statement.kind === 'agreement';
  return (
    <li data-act={act?.action}>
      <a
        href={`#${statementAnchor(statement.id)}`}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          choose(shortId(statement.id));
        }}
      >
        <span className={`letter ${statement.kind}`} aria-hidden="true">
          {texts.words.kinds[statement.kind].letter}
        </span>
        <span>
          <span className="item-head" lang={own ? lang : undefined}>
            {head}
          </span>
          {rest !== '' && <span className="item-rest">{rest}</span>}
          {(act !== null || statement.confidence === 'medium') && (
            <span className="item-rest">{act === null ? list.medium : list.reviewed}</span>
          )}
        </span>
      </a>
    </li>
  );
}
