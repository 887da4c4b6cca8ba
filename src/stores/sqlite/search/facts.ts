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

/** Facts of the records asked for (of all without a list), in no order; perhaps of others too. */
export function readFacts(connection: Connection, nums: readonly number[] | null): RecordFacts[] {
  const all = nums === null || nums.length > MOST * (connection.allOf<{ count: number | null }>(COUNT)[0]?.count ?? 0);
  const [row] = all
    ? connection.allOf<{ hex: string | null }>(ALL)
    : connection.allOf<{ hex: string | null }>(SOME, [JSON.stringify(nums)]);
  const reader = new VarintReader(Buffer.from(row?.hex ?? '', 'hex'));
  const facts: RecordFacts[] = [];
  while (!reader.done) facts.push(readOne(reader));
  return facts;
}

function readOne(reader: VarintReader): RecordFacts {
  const [num, day, publisher, lang] = [reader.read(), reader.read(), reader.read(), reader.read()];
  const states = reader.readAll();
  const topics = reader.readAll();
  const count = reader.read();
  const passages: PassageFacts[] = [];
  for (let i = 0; i < count; i++) {
    passages.push({ speaker: reader.read(), office: reader.read(), words: reader.read(), kinds: reader.readAll() });
  }
  return { num, day, publisher, lang, states, topics, passages };
}
