import { useEffect, useRef } from 'react';
import type { Statement } from '../../api/types.js';
import { useTexts } from '../../app/language.js';
import { dateInWords } from '../../text/dates.js';
import { officeLine, personName } from '../../text/speaker-line.js';
import { shortId, statementAnchor } from './addresses.js';
import { CopyButton } from './copy-button.js';
import { Derivation } from './derivation.js';
import { useHiddenKinds } from './hidden-kinds.js';
import { InLedger } from './in-ledger.js';
import { usePage } from './page-context.js';
import { quoteWithCitation } from './quote.js';
import { Review } from './review.js';
import { statementFields } from './statement-fields.js';
import { useReadoutTexts } from './texts.js';
import { bringIntoView } from './use-shown.js';

/** One statement: what it says in words, the words it rests on, who says it, why it was found, what reviewers did. */
export function StatementDetail({ statement }: { readonly statement: Statement }) {
  const texts = useTexts();
  const page = useReadoutTexts();
  const { detail } = page;
  const { placed, names, version } = usePage();
  const [hidden] = useHiddenKinds();
  const title = useRef<HTMLHeadingElement>(null);
  const { record } = placed;
  const kind = texts.words.kinds[statement.kind];
  // Whoever opens a statement goes on reading there; Escape leads back.
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const said = record.meeting.date && dateInWords(record.meeting.date, texts.language, texts.ends);
  const by = useSpeakerLine(statement);
  const show = (): void => {
    const mark = document.getElementById(statementAnchor(statement.id));
    if (mark) bringIntoView(mark);
    mark?.querySelector('a')?.focus({ preventScroll: true });
  };
  return (
    <article className="detail">
      <Steps statement={statement} />
      <h2 ref={title} tabIndex={-1}>
        <span className={`letter ${statement.kind}`} aria-hidden="true">
          {kind.letter}
        </span>
        <span className="kind-name">{kind.one}</span>
      </h2>
      {hidden.includes(statement.kind) && <p className="fine">{detail.hiddenKind}</p>}
      <blockquote lang={record.source.lang}>
        <p>{texts.quote(statement.quote.replace(/\s+/g, ' '))}</p>
        <footer lang={texts.language}>{by ?? (statement.turn === null ? detail.publisher : detail.together)}</footer>
      </blockquote>
      <h3>{detail.fields}</h3>
      <dl className="fields">
        {statementFields(statement, texts, names).map(({ name, value, own }) => (
          <div key={name}>
            <dt>{page.fields[name]}</dt>
            <dd className={value === null ? 'fine' : undefined} lang={own && value !== null ? record.source.lang : undefined}>
              {value ?? detail.untold}
            </dd>
          </div>
        ))}
      </dl>
      <p className="actions">
        <CopyButton text={() => quoteWithCitation({ quote: statement.quote, by, said }, record.source, texts.quote)} done={detail.copied}>
          {detail.copy}
        </CopyButton>
        <CopyButton text={() => `${location.origin}${location.pathname}#${statementAnchor(statement.id)}`} done={page.actions.linkCopied}>
          {detail.link}
        </CopyButton>
        <button type="button" onClick={show}>
          {detail.inText}
        </button>
      </p>
      <InLedger statement={statement} />
      <Derivation statement={statement} />
      {/* Reviews are of the page as it is now. */}
      {version === undefined && <Review statement={statement} />}
    </article>
  );
}

/** `Lothar Brennek, prime minister, Ozeria`; null where many speak as one or the publisher tells. */
function useSpeakerLine({ speaker, turn }: Statement): string | null {
  const texts = useTexts();
  const { placed, names } = usePage();
  if (speaker === null) return null;
  const spoken = turn === null ? undefined : placed.turns[turn]?.speaker;
  const party = placed.record.meeting.parties.find(({ name }) => name === speaker);
  // The turn's speaker may tell somebody else's words.
  const who = spoken?.name === speaker ? spoken : party;
  const name = who ? personName(who, names) : (names.people[speaker] ?? speaker);
  return [name, who && officeLine(who, texts, names)].filter(Boolean).join(', ');
}

function Steps({ statement }: { readonly statement: Statement }) {
  const { detail } = useReadoutTexts();
  const { statements, choose } = usePage();
  const ids = [...statements.keys()];
  const at = ids.indexOf(shortId(statement.id));
  const step = (to: number, label: string, sign: string) => (
    <button
      type="button"
      className="plain"
      disabled={ids[to] === undefined}
      aria-label={label}
      title={label}
      onClick={() => choose(ids[to] ?? null)}
    >
      {sign}
    </button>
  );
  return (
    <p className="steps">
      <button type="button" className="plain" onClick={() => choose(null)}>
        ‹ {detail.back}
      </button>
      <span className="fine">{detail.position(at + 1, ids.length)}</span>
      {step(at - 1, detail.previous, '↑')}
      {step(at + 1, detail.next, '↓')}
    </p>
  );
}
