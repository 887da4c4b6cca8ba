import {
  applyReviews,
  type Evidence,
  type EvidenceSource,
  folded,
  type Party,
  type ReadoutRecord,
  type ReviewedRecord,
  type Speaker,
  saidOn,
  speakerOf,
  statesConcerned,
  statesOf,
} from '../../domain/index.js';
import { summarise } from '../summary.js';
import { arrangeMeetings } from './arrange-meetings.js';
import type { Connection } from './connection.js';
import { compiledOnce } from './query.js';
import { eventsOf } from './review-log.js';
import { deleter, inserter } from './row-writers.js';
import { sql } from './schema.js';

/** A record as its rows are made from it. */
export interface Described {
  readonly record: ReadoutRecord;
  readonly version: number;
  readonly words: number;
  /** Nothing is kept of it yet: nobody has reviewed it, and nothing has to be taken away. */
  readonly isNew: boolean;
}

/** Everything that is asked of the newest version without opening its JSON, as reviewers left it. Returns the record's number. */
export function describe(connection: Connection, { record: read, version, words, isNew }: Described): number {
  const reviewed = applyReviews(read, isNew ? [] : eventsOf(connection, read.id));
  const { record } = reviewed;
  const { id } = record;
  const known = isNew ? undefined : connection.allOf<{ num: number }>(NUM_OF, [id])[0];
  const num = known?.num ?? nextNum(connection);
  keepRow(connection, record, { version, words, num });
  if (!isNew) for (const remove of DERIVED) remove(connection, id);
  for (const state of statesOf(record.meeting)) partyState(connection, { record_id: id, state });
  for (const topic of new Set(record.topics.map((each) => each.topic))) recordTopic(connection, { topic, record_id: id });
  keepPeople(connection, record);
  keepStatements(connection, reviewed);
  arrangeMeetings(connection, record);
  return num;
}

const NUM_OF = compiledOnce(() => sql.selectFrom('record').select('num').where('id', '=', ''));
const LAST_NUM = compiledOnce(() => sql.selectFrom('record').select((e) => e.fn.max('num').as('num')));
const nextNum = (connection: Connection): number => (connection.allOf<{ num: number | null }>(LAST_NUM)[0]?.num ?? 0) + 1;

const partyState = inserter('party_state', ['record_id', 'state']);
const recordTopic = inserter('record_topic', ['topic', 'record_id']);
const appearance = inserter('appearance', ['record_id', 'role', 'person', 'name', 'folded', 'lang', 'state', 'office', 'day']);
const pairRecord = inserter('pair_record', ['a', 'b', 'record_id', 'statements']);
const statementState = inserter('statement_state', ['state', 'statement_num']);
const STATEMENT_COLUMNS = [
  'num',
  'id',
  'record_id',
  'kind',
  'day',
  'position',
  'person',
  'review',
  'confidence',
  'said_by',
  'json',
] as const;
const statementRow = inserter('statement', STATEMENT_COLUMNS);
const DERIVED = [
  deleter('party_state', 'record_id'),
  deleter('record_topic', 'record_id'),
  deleter('appearance', 'record_id'),
  deleter('pair_record', 'record_id'),
  // with their states
  deleter('statement', 'record_id'),
];

function keepRow(connection: Connection, record: ReadoutRecord, { version, words, num }: { version: number; words: number; num: number }) {
  const { id, source, meeting } = record;
  const context: Omit<EvidenceSource, 'meeting'> = {
    record: id,
    publisher: source.publisher,
    lang: source.lang,
    url: source.url,
    title: source.title,
    date: meeting.date,
    place: meeting.place,
    channel: meeting.channel,
    parties: meeting.parties,
  };
  const values = [
    id.slice(id.lastIndexOf(':') + 1),
    version,
    source.publisher,
    source.lang,
    // a visit of some days is found by its first
    meeting.date?.slice(0, 10) ?? '',
    JSON.stringify(summarise(record, words)),
    num,
    saidOn(record) ?? '',
    statesOf(meeting).join('-'),
    JSON.stringify(context),
  ];
  connection.execute(KEEP_RECORD, [id, ...values, '', ...values]);
}
const BLANK = { key: '', version: 0, publisher: '', lang: '', date: '', summary: '', num: 0, day: '', states: '', context: '' };
const KEEP_RECORD = compiledOnce(() =>
  sql
    .insertInto('record')
    .values({ id: '', ...BLANK, meeting: '' })
    .onConflict((c) => c.column('id').doUpdateSet(BLANK)),
);

/** Id of a person: the known one, or what makes one of a name and the state it is named for. */
export const personKey = ({ person, state, name }: Pick<Speaker | Party, 'person' | 'state'> & { readonly name: string }): string =>
  person ?? nameKey(state, folded(name));
const nameKey = (state: string | null, plain: string): string => `name:${state ?? ''}:${plain}`;

function keepPeople(connection: Connection, record: ReadoutRecord): void {
  const { id, source, meeting, turns } = record;
  const day = saidOn(record) ?? '';
  const seen = new Set<string>();
  const keep = (role: string, { name, state, office, person }: Party | Speaker): void => {
    // A body without a name of a person (a delegation, an unnamed voice) is nobody.
    if (name === null || (office === 'delegation' && person === null)) return;
    const once = [role, person, name, state, office].join('\n');
    if (seen.has(once)) return;
    seen.add(once);
    const plain = folded(name);
    if (plain === '') return;
    const values = { record_id: id, role, person: person ?? nameKey(state, plain), name, folded: ` ${plain} ` };
    appearance(connection, { ...values, lang: source.lang, state, office, day });
  };
  for (const party of meeting.parties) keep('party', party);
  for (const turn of turns) keep('speaker', turn.speaker);
}

function keepStatements(connection: Connection, { record, states, rejected }: ReviewedRecord): void {
  const { id, meeting } = record;
  const day = saidOn(record) ?? '';
  const pairs = new Map<string, number>();
  for (const pair of pairsOf(statesOf(meeting))) pairs.set(pair, 0);
  let num = connection.allOf<{ num: number | null }>(LAST_STATEMENT)[0]?.num ?? 0;
  for (const [position, statement] of [...record.statements, ...rejected].entries()) {
    num++;
    const by: Evidence['by'] = speakerOf(record, statement);
    const review = states.get(statement.id) ?? null;
    statementRow(connection, {
      num,
      id: statement.id,
      record_id: id,
      kind: statement.kind,
      day,
      position,
      person: by?.name ? personKey({ ...by, name: by.name }) : null,
      review,
      confidence: statement.confidence,
      said_by: by && JSON.stringify(by),
      json: JSON.stringify(statement),
    });
    const concerned = statesConcerned(statement, meeting.parties);
    for (const state of concerned) statementState(connection, { state, statement_num: num });
    if (review !== 'rejected') for (const pair of pairsOf(concerned)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  for (const [pair, statements] of pairs) {
    const [a = '', b = ''] = pair.split(' ');
    pairRecord(connection, { a, b, record_id: id, statements });
  }
}
const LAST_STATEMENT = compiledOnce(() => sql.selectFrom('statement').select((e) => e.fn.max('num').as('num')));

/** Sorted states, two by two. */
const pairsOf = (states: readonly string[]): string[] => states.flatMap((a, i) => states.slice(i + 1).map((b) => `${a} ${b}`));
