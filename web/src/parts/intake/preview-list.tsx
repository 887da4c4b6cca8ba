import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { NO_NAMES, namesQuery } from '../../api/queries.js';
import type { NameBook, Preview, PreviewItem, ReadoutRecord } from '../../api/types.js';
import { STATEMENT_KINDS } from '../../api/types.js';
import { useTexts } from '../../app/language.js';
import { dateInWords } from '../../text/dates.js';
import { counted } from '../../text/language.js';
import { stateName } from '../../text/statement-line.js';
import { diagnosticInWords, failureInWords } from '../../text/texts.js';
import { useIntakeTexts } from './texts.js';

interface PreviewListProps {
  readonly preview: Preview;
  readonly busy: boolean;
  readonly onKeep: () => void;
  readonly onBack: () => void;
}

/** What was understood of each page and what was not, before anything is kept. */
export function PreviewList({ preview, busy, onKeep, onBack }: PreviewListProps) {
  const texts = useTexts();
  const { preview: words } = useIntakeTexts();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { data: names = NO_NAMES } = useQuery(
    namesQuery(
      texts.language,
      useMemo(() => statesIn(preview), [preview]),
    ),
  );
  const good = preview.items.filter((item) => item.ok === true).length;
  return (
    <section className="preview">
      <h2 ref={title} tabIndex={-1}>
        {words.title}
      </h2>
      <p className="fine">
        {words.lead} {preview.more && words.more}
      </p>
      <ol>
        {preview.items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <li key={at} data-ok={String(item.ok)}>
            <Item item={item} names={names} />
          </li>
        ))}
      </ol>
      {good === 0 && !preview.more && <p className="warning">{words.none}</p>}
      <p className="actions">
        {(good > 0 || preview.more) && (
          <button type="button" className="primary" disabled={busy} onClick={onKeep}>
            {preview.more ? words.keep : `${words.keep}: ${counted(texts.language, good, texts.counts.pages)}`}
          </button>
        )}
        <button type="button" onClick={onBack}>
          {words.back}
        </button>
      </p>
    </section>
  );
}

function Item({ item, names }: { readonly item: PreviewItem; readonly names: NameBook }) {
  const texts = useTexts();
  const { preview } = useIntakeTexts();
  if (item.ok === true) return <Understood record={item.record} place={item.place} names={names} />;
  const { place, ...told } = item.ok === false ? item.error : { ...item.note, mend: '' };
  const [message, mend] = item.ok === false ? failureInWords({ place, ...told }, texts) : [told.message, ''];
  return (
    <>
      <p className="outcome">{item.ok === false ? preview.failed : preview.noted}</p>
      <h3>{place}</h3>
      <p>
        {message} {mend}
      </p>
    </>
  );
}

function Understood({ record, place, names }: { readonly record: ReadoutRecord; readonly place: string; readonly names: NameBook }) {
  const texts = useTexts();
  const { preview } = useIntakeTexts();
  const { meeting, source, turns, statements, diagnostics } = record;
  const who = meeting.parties.map(({ name, state }) => (state === null ? name : `${name} (${stateName(state, names)})`)).join(' – ');
  const kinds = STATEMENT_KINDS.map((kind) => [kind, statements.filter((each) => each.kind === kind).length] as const).filter(
    ([, n]) => n > 0,
  );
  return (
    <>
      <p className="outcome">{preview.understood}</p>
      <h3 lang={source.lang}>{source.title ?? place}</h3>
      <p>
        {[
          meeting.date === null ? texts.noDate : dateInWords(meeting.date, texts.language, texts.ends),
          texts.words.meetings[meeting.channel],
          who === '' ? preview.nobody : who,
        ].join(' · ')}
      </p>
      <p className="fine">
        {[
          counted(texts.language, turns.length, texts.counts.turns),
          counted(texts.language, statements.length, texts.counts.statements),
        ].join(', ')}
        {kinds.length > 0 && ` (${kinds.map(([kind, n]) => `${texts.words.kinds[kind].many.toLowerCase()}: ${n}`).join(', ')})`}
      </p>
      {diagnostics.length > 0 && (
        <p className="notes-line">
          {preview.notUnderstood} {[...new Set(diagnostics.map((each) => diagnosticInWords(each, texts)))].join(' ')}
        </p>
      )}
    </>
  );
}

const statesIn = ({ items }: Preview) => ({
  people: [],
  places: [],
  states: items.flatMap((item) => (item.ok === true ? item.record.meeting.parties.flatMap(({ state }) => state ?? []) : [])),
});
