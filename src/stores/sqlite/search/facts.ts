import { CompiledQuery } from 'kysely';
import type { Connection } from '../connection.js';
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
const ALL = CompiledQuery.raw("SELECT group_concat(hex(facts), '') AS hex FROM search_record");
const SOME = CompiledQuery.raw(
  "SELECT group_concat(hex(facts), '') AS hex FROM search_record WHERE num IN (SELECT value FROM json_each(?))",
);
const COUNT = CompiledQuery.raw('SELECT max(num) AS count FROM search_record');
/** From this share of all records on it is faster to read them all. */
const MOST = 0.3;
/** Records remembered; about half a kilobyte each. */
const REMEMBERED = 60_000;

interface Remembered {
  readonly state: string;
  readonly facts: Map<number, RecordFacts>;
  whole: boolean;
}
const memory = new WeakMap<Connection, Remembered>();

/** Facts of the records asked for, of all without a list; perhaps of others too. What was read once is remembered until something changes. */
export function readFacts(connection: Connection, nums: readonly number[] | null): ReadonlyMap<number, RecordFacts> {
  const known = remembered(connection);
  if (known.whole) return known.facts;
  const missing = nums?.filter((num) => !known.facts.has(num)) ?? null;
  if (missing?.length === 0) return known.facts;
  const count = connection.allOf<{ count: number | null }>(COUNT)[0]?.count ?? 0;
  const all = missing === null || missing.length > MOST * count;
  const [row] = all ? connection.allOf<Hex>(ALL) : connection.allOf<Hex>(SOME, [JSON.stringify(missing)]);
  const reader = new VarintReader(Buffer.from(row?.hex ?? '', 'hex'));
  while (!reader.done) {
    const facts = readOne(reader);
    known.facts.set(facts.num, facts);
  }
  known.whole = all;
  if (known.facts.size > REMEMBERED) memory.delete(connection);
  return known.facts;
}
interface Hex {
  readonly hex: string | null;
}

// Changes by others, and by this connection itself.
const OTHERS = CompiledQuery.raw('PRAGMA data_version');
const OWN = CompiledQuery.raw('SELECT total_changes() AS own');

function remembered(connection: Connection): Remembered {
  const state = JSON.stringify([connection.allOf(OTHERS), connection.allOf(OWN)]);
  const known = memory.get(connection);
  if (known?.state === state) return known;
  const fresh = { state, facts: new Map<number, RecordFacts>(), whole: false };
  memory.set(connection, fresh);
  return fresh;
}

const NONE: readonly number[] = [];

function readOne(reader: VarintReader): RecordFacts {
  const [num, day, publisher, lang] = [reader.read(), reader.read(), reader.read(), reader.read()];
  const states = reader.readAll();
  const topics = reader.readAll();
  const count = reader.read();
  const passages: PassageFacts[] = [];
  for (let i = 0; i < count; i++) {
    const [speaker, office, words, kinds] = [reader.read(), reader.read(), reader.read(), reader.read()];
    passages.push({ speaker, office, words, kinds: kinds === 0 ? NONE : Array.from({ length: kinds }, () => reader.read()) });
  }
  return { num, day, publisher, lang, states, topics, passages };
}
