import {
  CodePointIndex,
  type Diagnostic,
  type Draft,
  RECORD_SCHEMA,
  type Readout,
  type ReadoutRecord,
  type RecordDiagnostic,
  type RecordSource,
  type RecordStatement,
  type Scene,
  type Span,
  STATEMENT_KINDS,
  type TopicEvidence,
  trim,
} from '../domain/index.js';
import { recordId, StatementIds } from './ids.js';

export interface Findings {
  readonly readout: Readout;
  readonly scene: Scene;
  readonly drafts: readonly Draft[];
  readonly topics: readonly TopicEvidence[];
}

/** The public record: offsets become code points, every quote the slice of its span, every statement gets its id. */
export function assemble({ readout, scene, drafts, topics }: Findings): ReadoutRecord {
  const { page } = readout;
  const { text } = page;
  const points = new CodePointIndex(text);
  const place = (span: Span): Span => points.span(span);
  const id = recordId(page);
  const ids = new StatementIds(id);
  const statements = inOrder(drafts.map((draft) => ({ draft, span: quotable(text, draft.span) })))
    .filter(({ span }) => span.end > span.start)
    .map(({ draft, span }): RecordStatement => {
      const quote = text.slice(span.start, span.end);
      return {
        id: ids.next(draft.fields.kind, quote),
        ...draft.fields,
        turn: draft.turn,
        speaker: draft.speaker,
        ...place(span),
        quote,
        rule: draft.rule,
        confidence: draft.confidence,
        derivation: draft.parts.map((part) => ({ name: part.name, span: place(whole(text, part.span)), value: part.value })),
      };
    });
  return {
    schema: RECORD_SCHEMA,
    id,
    source: source(readout),
    text,
    meeting: scene.meeting,
    turns: readout.turns.map((turn) => ({
      index: turn.index,
      label: turn.label,
      speaker: scene.speakers[turn.index] ?? { name: null, state: null, office: null, person: null },
      interpreted: turn.interpreted,
      ...place(whole(text, turn.span)),
    })),
    insertions: readout.insertions.map(place),
    gaps: readout.gaps.map(place),
    statements,
    topics: topics.map(({ topic, evidence }) => ({
      topic,
      evidence: evidence.map((each) => {
        const span = quotable(text, each);
        const { start, end } = place(span);
        return { start, end, quote: text.slice(span.start, span.end) };
      }),
    })),
    diagnostics: diagnostics(readout, scene, statements.length).map((each) => diagnostic(each, place)),
  };
}

function source({ page, header, genre }: Readout): RecordSource {
  const date = header.date ?? page.told.date;
  const time = header.time ?? page.told.time;
  const clock = time?.length === 5 ? `${time}:00` : time;
  return {
    id: page.inputId,
    publisher: page.publisher,
    url: page.url,
    lang: page.lang,
    title: header.title ?? page.told.title,
    published: date && clock ? `${date}T${clock}` : date,
    sha256: page.sha256,
    genre,
  };
}

/** By place in the text; of several at one place the order of kinds, then the order in which they were found. */
function inOrder<T extends { readonly draft: Draft; readonly span: Span }>(found: T[]): T[] {
  const rank = (item: T): number => STATEMENT_KINDS.indexOf(item.draft.fields.kind);
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || rank(a) - rank(b));
}

/** A quote neither begins nor ends with white space. */
const quotable = (text: string, span: Span): Span => whole(text, trim(text, whole(text, span)));

/** Within the text, and never through the middle of a character outside the basic plane. */
function whole(text: string, span: Span): Span {
  let start = Math.min(Math.max(span.start, 0), text.length);
  let end = Math.min(Math.max(span.end, start), text.length);
  if (splits(text, start)) start--;
  if (splits(text, end)) end++;
  return { start, end };
}

const splits = (text: string, at: number): boolean => {
  if (at <= 0 || at >= text.length) return false;
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
};

/** What the stages told, once each, and what only the whole shows: no date, no talk. */
function diagnostics(readout: Readout, scene: Scene, statements: number): Diagnostic[] {
  const told = new Map<string, Diagnostic>();
  const tell = (each: Diagnostic): void => {
    told.set(`${each.code} ${each.span?.start} ${each.span?.end} ${each.message}`, each);
  };
  readout.page.diagnostics.forEach(tell);
  readout.diagnostics.forEach(tell);
  const codes = new Set([...told.values()].map((each) => each.code));
  if (scene.meeting.date === null && !codes.has('no-date')) {
    tell({ code: 'no-date', message: 'neither the page nor its header tells when the talks took place', span: null });
  }
  if (!codes.has('no-talk') && readout.turns.length === 0 && statements === 0 && scene.meeting.parties.length === 0) {
    tell({ code: 'no-talk', message: 'nobody speaks, nobody meets and nothing is stated in this page', span: null });
  }
  return [...told.values()];
}

const diagnostic = ({ code, message, span }: Diagnostic, place: (span: Span) => Span): RecordDiagnostic => ({
  code,
  message,
  ...(span ? place(span) : { start: null, end: null }),
});
