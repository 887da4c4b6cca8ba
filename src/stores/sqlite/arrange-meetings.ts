import {
  type EvidenceSource,
  type Meeting,
  meetingBase,
  meetingsOf,
  type ReadoutRecord,
  statesOf,
  type Telling,
} from '../../domain/index.js';
import type { Connection } from './connection.js';
import { compiledOnce } from './query.js';
import { deleter, inserter } from './row-writers.js';
import { sql } from './schema.js';

interface Row {
  readonly id: string;
  readonly num: number;
  readonly key: string;
  readonly meeting: string;
  readonly context: string;
}
interface Member extends Telling, Pick<Row, 'num'> {
  readonly key: string;
  /** The meeting it is in so far; '' for a new record. */
  readonly was: string;
}

/** Puts a record, and those it may tell of one event with, into meetings anew: `meetingsOf` says which, and ids that still fit are kept. */
export function arrangeMeetings(connection: Connection, record: Pick<ReadoutRecord, 'id'>): void {
  const members = gather(connection, record.id);
  const taken = new Set<string>();
  const groups = meetingsOf(members).map((group) => [...group].sort((a, b) => a.num - b.num));
  for (const group of groups.sort((a, b) => (a[0]?.num ?? 0) - (b[0]?.num ?? 0))) {
    const first = group[0] as Member;
    const base = meetingBase(first.meeting);
    const fits = (id: string): boolean => !taken.has(id) && id.startsWith(base) && /^(?::\d+)?$/.test(id.slice(base.length));
    const id = group.map(({ was }) => was).find(fits) ?? newMeeting(connection, base, first.meeting);
    taken.add(id);
    for (const { record: member, was } of group) if (was !== id) connection.execute(MOVE, [id, member]);
  }
  for (const was of new Set(members.map((member) => member.was))) {
    if (was !== '' && !taken.has(was) && connection.allOf(OF_MEETING, [was]).length === 0) removeMeeting(connection, was);
  }
}

/** The record, those of its meeting so far, and all that may tell of the same events, through each other too. */
function gather(connection: Connection, id: string): Member[] {
  const members = new Map<string, Member>();
  const waiting = rows(connection, OWN, [id]);
  waiting.push(...waiting.flatMap((own) => (own.meeting === '' ? [] : rows(connection, OF_MEETING, [own.meeting]))));
  for (let row = waiting.pop(); row; row = waiting.pop()) {
    if (members.has(row.id)) continue;
    const context = JSON.parse(row.context) as Omit<EvidenceSource, 'meeting'>;
    const { publisher, lang, url, title, date, place, channel, parties } = context;
    const meeting: Meeting = { date, place, channel, parties, occasion: null };
    const member: Member = { record: row.id, num: row.num, key: row.key, was: row.meeting, publisher, lang, url, title, meeting };
    members.set(row.id, member);
    waiting.push(...around(connection, member));
  }
  return [...members.values()];
}

/** Longest visit that is looked into for the days inside it. */
const VISIT_DAYS = 31;

function around(connection: Connection, { key, publisher, meeting }: Member): Row[] {
  const day = meeting.date?.slice(0, 10);
  if (day === undefined) return [];
  const until = meeting.date?.split('/')[1] ?? day;
  const since = new Date(Date.parse(day) - VISIT_DAYS * 86_400_000).toISOString().slice(0, 10);
  const states = statesOf(meeting);
  const near = states.length < 2 ? [] : rows(connection, WITH_STATES, [states.join('-'), since, until]);
  const pages = publisher === null ? [] : rows(connection, WITH_KEY, [key, publisher]);
  return [...near, ...pages].filter((row) => row.meeting !== '' || row.context !== '{}');
}

const rows = (connection: Connection, query: typeof OWN, parameters: readonly string[]): Row[] => connection.allOf<Row>(query, parameters);
const select = sql.selectFrom('record').select(['id', 'num', 'key', 'meeting', 'context']);
const OWN = compiledOnce(() => select.where('id', '=', ''));
const OF_MEETING = compiledOnce(() => select.where('meeting', '=', ''));
const WITH_KEY = compiledOnce(() => select.where('key', '=', '').where('publisher', '=', ''));
const WITH_STATES = compiledOnce(() => select.where('states', '=', '').where('date', '>=', '').where('date', '<=', ''));
const MOVE = compiledOnce(() => sql.updateTable('record').set({ meeting: '' }).where('id', '=', ''));

const insertMeeting = inserter('meeting', ['id', 'base', 'day']);
const removeMeeting = deleter('meeting', 'id');
const HELD = compiledOnce(() => sql.selectFrom('meeting').select('id').where('id', '=', ''));
const COUNT = compiledOnce(() =>
  sql
    .selectFrom('meeting')
    .select((e) => e.fn.countAll().as('count'))
    .where('base', '=', ''),
);

/** The plain id first, then with the first number that is free. */
function newMeeting(connection: Connection, base: string, { date }: Meeting): string {
  const held = (id: string): boolean => connection.allOf(HELD, [id]).length > 0;
  let id = base;
  for (let number = Number(connection.allOf<{ count: number }>(COUNT, [base])[0]?.count ?? 0) + 1; held(id); number++) {
    id = number === 1 ? base : `${base}:${number}`;
  }
  insertMeeting(connection, { id, base, day: date?.slice(0, 10) ?? '' });
  return id;
}
