import type { Connection } from '../connection.js';
import { plainQuery } from '../query.js';
import { FactColumns } from './fact-columns.js';
import { VarintReader, VarintWriter } from './varints.js';

/** What is counted of a record and its passages; every number but `num`, `day`, `year` and `words` is a `search_value`, 0 for none. */
export interface RecordFacts {
  readonly num: number;
  /** `YYYYMMDD` of the day it was said on, 0 when none is told. */
  readonly day: number;
  readonly publisher: number;
  readonly lang: number;
  readonly states: readonly number[];
  readonly topics: readonly number[];
  /** In the order of their places. */
  readonly passages: readonly PassageFacts[];
}

export interface PassageFacts {
  readonly speaker: number;
  readonly office: number;
  readonly words: number;
  readonly kinds: readonly number[];
}

const writer = new VarintWriter();

export function packFacts(facts: RecordFacts): Uint8Array {
  writer.write(facts.num).write(facts.day).write(facts.publisher).write(facts.lang).writeAll(facts.states).writeAll(facts.topics);
  writer.write(facts.passages.length);
  for (const { speaker, office, words, kinds } of facts.passages) writer.write(speaker).write(office).write(words).writeAll(kinds);
  return writer.take();
}

// Thousands of rows come several times faster as one string than one by one.
const ALL = plainQuery("SELECT group_concat(hex(facts), '') AS hex FROM search_record");
const SOME = plainQuery("SELECT group_concat(hex(facts), '') AS hex FROM search_record WHERE num IN (SELECT value FROM json_each(?))");
const COUNT = plainQuery('SELECT max(num) AS count FROM search_record');
/** From this share of all records on it is faster to read them all. */
const MOST = 0.3;
/** Records remembered; about a fifth of a kilobyte each. */
const REMEMBERED = 200_000;

interface Remembered {
  readonly state: string;
  readonly facts: FactColumns;
  whole: boolean;
}
const memory = new WeakMap<Connection, Remembered>();

/** Facts of the records asked for, of all without a list; perhaps of others too. What was read once is remembered until something changes. */
export function readFacts(connection: Connection, nums: (() => readonly number[]) | null): FactColumns {
  const known = remembered(connection);
  if (known.whole) return known.facts;
  const missing = nums?.().filter((num) => known.facts.slotOf(num) < 0) ?? null;
  if (missing?.length === 0) return known.facts;
  const count = connection.allOf<{ count: number | null }>(COUNT)[0]?.count ?? 0;
  const all = missing === null || missing.length > MOST * count;
  const [row] = all ? connection.allOf<Hex>(ALL) : connection.allOf<Hex>(SOME, [JSON.stringify(missing)]);
  const reader = new VarintReader(Buffer.from(row?.hex ?? '', 'hex'));
  while (!reader.done) known.facts.take(reader);
  known.whole = all;
  if (known.facts.count > REMEMBERED) memory.delete(connection);
  return known.facts;
}
interface Hex {
  readonly hex: string | null;
}

// Changes by others, and by this connection itself.
const OTHERS = plainQuery('PRAGMA data_version');
const OWN = plainQuery('SELECT total_changes() AS own');

function remembered(connection: Connection): Remembered {
  const state = JSON.stringify([connection.allOf(OTHERS), connection.allOf(OWN)]);
  const known = memory.get(connection);
  if (known?.state === state) return known;
  const fresh = { state, facts: new FactColumns(), whole: false };
  memory.set(connection, fresh);
  return fresh;
}
