import type { ReadoutRecord, RecordStatement } from './record.js';
import { sliceByCodePoints } from './span.js';
import type { StatementFields } from './statement.js';

export const REVIEW_ACTIONS = ['accept', 'reject', 'correct', 'add', 'undo'] as const;
export type ReviewAction = (typeof REVIEW_ACTIONS)[number];

/** `pending` is never stored: it is what a statement without a review is. */
export type ReviewState = 'accepted' | 'rejected' | 'corrected' | 'added';

/** One thing a reviewer did: appended, never changed. */
export interface ReviewEvent {
  /** Position in the store's log, from 1. */
  readonly seq: number;
  readonly record: string;
  /** Id of the statement; of an added one, the id it was given. */
  readonly statement: string;
  /** The statement's words at the time, by which it is found again when its id is gone. */
  readonly quote: string;
  readonly action: ReviewAction;
  /** The fields as they should be, for `correct` and `add`; null otherwise. */
  readonly fields: StatementFields | null;
  /** Of an added statement: where it stands and who says it; null otherwise. */
  readonly stands: AddedStatement | null;
  readonly by: string;
  /** UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly at: string;
  readonly note: string | null;
}

export interface AddedStatement {
  /** Code points into the record's text. */
  readonly start: number;
  readonly end: number;
  readonly turn: number | null;
  readonly speaker: string | null;
}

/** A record as its reviewers have left it. */
export interface ReviewedRecord {
  readonly record: ReadoutRecord;
  /** By statement id; rejected statements are in it but no longer in the record. */
  readonly states: ReadonlyMap<string, ReviewState>;
  /** Rejected statements, as they were found. */
  readonly rejected: readonly RecordStatement[];
  /** Events whose statement is no longer found in the page: kept, shown, without effect. */
  readonly lost: readonly ReviewEvent[];
}

/** Rule named by a statement that a reviewer added. */
export const ADDED_BY_REVIEW = 'review/added';

/**
 * A record with what its reviewers did, in the order of the log. Each undo takes back the last act on its statement that still stood. What
 * stands last decides: a rejected statement leaves the record, a corrected one keeps id and quote and gets the fields, an added one comes in.
 * A statement whose id is gone is found by kind and quote when only one has them; otherwise its events are lost, that is without effect.
 */
export function applyReviews(record: ReadoutRecord, events: readonly ReviewEvent[]): ReviewedRecord {
  const states = new Map<string, ReviewState>();
  if (events.length === 0) return { record, states, rejected: [], lost: [] };
  const { acts, lost } = standing(record, events);
  const statements: RecordStatement[] = [];
  const rejected: RecordStatement[] = [];
  const own = new Set(record.statements.map(({ id }) => id));
  /** Statements keep the record's order; an added one stands before the first that begins after it. */
  const at = ({ id, start }: RecordStatement): number => {
    const next = own.has(id) ? -1 : statements.findIndex((each) => each.start > start);
    return next < 0 ? statements.length : next;
  };
  const left = (statement: RecordStatement, { reached, fields }: Standing): void => {
    if (reached) states.set(statement.id, reached);
    const now = fields ? withFields(statement, fields) : statement;
    if (reached === 'rejected') rejected.push(now);
    else statements.splice(at(now), 0, now);
  };
  for (const statement of record.statements) left(statement, outcome(acts.get(statement.id) ?? []));
  for (const [id, stack] of acts) {
    const act = own.has(id) ? undefined : stack.find(({ action }) => action === 'add');
    const place = act && placeOf(record, act);
    if (act?.fields && place) left(addedStatement(id, act.quote, act.fields, place), outcome(stack));
  }
  return { record: { ...record, statements }, states, rejected, lost };
}

/** Acts that no undo took back, by the statement they are about. */
function standing(record: ReadoutRecord, events: readonly ReviewEvent[]) {
  const acts = new Map<string, ReviewEvent[]>();
  const lost: ReviewEvent[] = [];
  const added = new Set<string>();
  const find = finder(record);
  for (const event of [...events].sort((a, b) => a.seq - b.seq)) {
    if (event.action === 'add' && event.fields && placeOf(record, event)) added.add(event.statement);
    // What a reviewer added and a later engine finds by itself is one statement.
    const id = find(event) ?? (added.has(event.statement) ? event.statement : undefined);
    if (id === undefined) {
      lost.push(event);
      continue;
    }
    const stack = acts.get(id) ?? [];
    if (event.action === 'undo') stack.pop();
    else stack.push(event);
    acts.set(id, stack);
  }
  return { acts, lost };
}

interface Standing {
  readonly reached: ReviewState | null;
  readonly fields: StatementFields | null;
}

function outcome(stack: readonly ReviewEvent[]): Standing {
  const fields = stack.findLast((act) => act.fields !== null)?.fields ?? null;
  const has = (action: ReviewAction): boolean => stack.some((act) => act.action === action);
  if (stack.length === 0) return { reached: null, fields };
  if (stack.at(-1)?.action === 'reject') return { reached: 'rejected', fields };
  return { reached: has('add') ? 'added' : has('correct') ? 'corrected' : 'accepted', fields };
}

/** The id under which a record has the statement of an event now. */
function finder(record: ReadoutRecord): (event: ReviewEvent) => string | undefined {
  const ids = new Set<string>();
  const byWords = new Map<string, string[]>();
  for (const { id, kind, quote } of record.statements) {
    ids.add(id);
    const words = `${kind} ${quote}`;
    byWords.set(words, [...(byWords.get(words) ?? []), id]);
  }
  return (event) => {
    if (ids.has(event.statement)) return event.statement;
    const found = byWords.get(`${kindOf(event.statement)} ${event.quote}`);
    return found?.length === 1 ? found[0] : undefined;
  };
}

/** The kind is part of every statement's id: `kremlin.ru:ru:1#figure-3f9a01c2`. */
const kindOf = (id: string): string => id.slice(id.lastIndexOf('#') + 1).replace(/-[^-]*$/, '');

/** Where an added statement stands now: where it was put, or the only other place that has its words. */
function placeOf(record: ReadoutRecord, { quote, stands }: ReviewEvent): AddedStatement | null {
  if (stands === null || quote === '') return null;
  if (sliceByCodePoints(record.text, stands) === quote) return stands;
  const at = record.text.indexOf(quote);
  if (at < 0 || record.text.indexOf(quote, at + 1) >= 0) return null;
  const start = Array.from(record.text.slice(0, at)).length;
  const end = start + Array.from(quote).length;
  const turn = record.turns.find((each) => each.start <= start && end <= each.end);
  return { start, end, turn: turn?.index ?? null, speaker: stands.speaker };
}

const addedStatement = (id: string, quote: string, fields: StatementFields, place: AddedStatement): RecordStatement => ({
  id,
  ...fields,
  ...place,
  quote,
  rule: ADDED_BY_REVIEW,
  confidence: 'high',
  derivation: [],
});

/** The fields of the kind are replaced as a whole; what a statement of any kind has stays. */
function withFields(statement: RecordStatement, fields: StatementFields): RecordStatement {
  const { id, turn, speaker, start, end, quote, rule, confidence, derivation } = statement;
  return { id, ...fields, turn, speaker, start, end, quote, rule, confidence, derivation };
}
