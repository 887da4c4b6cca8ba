import { Suspense, useEffect, useId, useState } from 'react';
import { useTexts } from '../../app/language.js';
import { later } from '../../parts/later.js';
import { Loading } from '../../parts/states.js';
import { number } from '../../text/language.js';
import type { Chosen } from './addresses.js';
import { usePage } from './page-context.js';
import { StatementList } from './statement-list.js';
import { useReadoutTexts } from './texts.js';

const StatementDetail = later(() => import('./statement-detail.js').then((module) => module.StatementDetail));

/** Beside the text, or on a narrow screen a sheet over its foot: all statements, or the one chosen. */
export function Statements({ chosen }: { readonly chosen: Chosen }) {
  const texts = useTexts();
  const { list } = useReadoutTexts();
  const { statements, placed } = usePage();
  const [open, setOpen] = useState(false);
  const body = useId();
  const short = chosen?.type === 'statement' ? chosen.short : null;
  const statement = short === null ? undefined : statements.get(short);
  useEffect(() => {
    if (short !== null) setOpen(true);
  }, [short]);
  return (
    <aside className={open ? 'statements open' : 'statements'} aria-label={list.title}>
      <button type="button" className="sheet-handle" aria-expanded={open} aria-controls={body} onClick={() => setOpen(!open)}>
        {open ? list.hide : `${list.show} (${placed.statements.length})`}
      </button>
      <div id={body} className="sheet-body">
        {statement ? (
          <Suspense fallback={<Loading />}>
            <StatementDetail key={statement.id} statement={statement} />
          </Suspense>
        ) : (
          <>
            <h2 className="section-title">
              {list.title} <span className="count">{number(texts.language, placed.statements.length)}</span>
            </h2>
            {short !== null && <p className="warning">{list.lost}</p>}
            <StatementList />
          </>
        )}
      </div>
    </aside>
  );
}
