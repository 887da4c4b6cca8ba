import { type ReadoutRecord, STATEMENT_KINDS, type StatementKind } from '../domain/index.js';
import type { Summary } from './contract.js';

/** What a list shows of a record; `versions` is the store's own knowledge. */
export function summarise(record: ReadoutRecord): Omit<Summary, 'versions'> {
  const statements = Object.fromEntries(STATEMENT_KINDS.map((kind) => [kind, 0])) as Record<StatementKind, number>;
  for (const statement of record.statements) statements[statement.kind]++;
  const { meeting } = record;
  return {
    id: record.id,
    date: meeting.date,
    place: meeting.place,
    channel: meeting.channel,
    title: record.source.title,
    parties: meeting.parties,
    turns: record.turns.length,
    statements,
    topics: record.topics.map((topic) => topic.topic),
  };
}
