import { type ReadoutRecord, STATEMENT_KINDS, type StatementKind } from '../domain/index.js';
import type { Entry, Summary } from './contract/index.js';

/** What a list shows of a record; `versions` and `meeting` are the store's own knowledge. */
export function summarise(record: ReadoutRecord, words: number): Omit<Summary, 'versions' | 'meeting'> {
  const statements = Object.fromEntries(STATEMENT_KINDS.map((kind) => [kind, 0])) as Record<StatementKind, number>;
  for (const statement of record.statements) statements[statement.kind]++;
  const { meeting, source } = record;
  return {
    id: record.id,
    publisher: source.publisher,
    lang: source.lang,
    date: meeting.date,
    place: meeting.place,
    channel: meeting.channel,
    title: source.title,
    parties: meeting.parties,
    turns: record.turns.length,
    words,
    statements,
    topics: record.topics.map((topic) => topic.topic),
  };
}

/** Words that a search counts; of a record kept without them, runs of letters and digits of its text. */
export const wordsOf = ({ record, passages }: Pick<Entry, 'record' | 'passages'>): number =>
  passages.length > 0
    ? passages.reduce((sum, passage) => sum + passage.words.length, 0)
    : (record.text.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu)?.length ?? 0);
