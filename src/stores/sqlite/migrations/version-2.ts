import { now, sql } from '../dialect.js';
import { SEARCH_MIGRATION_STATEMENTS } from '../search/tables.js';
import type { Migration } from './migration.js';

const { schema } = sql;
const table = (name: string) => schema.createTable(name);
const index = (name: string, on: string, columns: string[]) => schema.createIndex(name).on(on).columns(columns).compile();

/**
 * What a store is asked over many records. All of it but reviews, fetches and addresses is made from the records' JSON (`describe.ts`), so a
 * store of version 1 is filled from what it holds; words are found only after `readout reextract`, because a record does not tell its lemmas.
 */
export const VERSION_2: Migration = {
  version: 2,
  name: 'statements, people, meetings, reviews, search',
  derives: 'everything',
  statements: () => [
    schema.alterTable('record').addColumn('num', 'integer').compile(),
    schema
      .alterTable('record')
      .addColumn('day', 'text', (c) => c.notNull().defaultTo(''))
      .compile(),
    schema
      .alterTable('record')
      .addColumn('states', 'text', (c) => c.notNull().defaultTo(''))
      .compile(),
    schema
      .alterTable('record')
      .addColumn('meeting', 'text', (c) => c.notNull().defaultTo(''))
      .compile(),
    schema
      .alterTable('record')
      .addColumn('context', 'text', (c) => c.notNull().defaultTo('{}'))
      .compile(),
    schema.createIndex('record_by_num').unique().on('record').column('num').compile(),
    index('record_by_meeting', 'record', ['meeting']),
    index('record_by_states', 'record', ['states', 'date']),
    index('record_by_day', 'record', ['day']),
    schema.alterTable('page_version').addColumn('page', 'text').compile(),
    schema
      .alterTable('page_version')
      .addColumn('engine', 'text', (c) => c.notNull().defaultTo(''))
      .compile(),
    index('page_version_by_bytes', 'page_version', ['sha256']),
    schema.dropTable('statement').compile(),
    table('statement')
      .addColumn('num', 'integer', (c) => c.primaryKey())
      .addColumn('id', 'text', (c) => c.notNull().unique())
      .addColumn('record_id', 'text', (c) => c.notNull().references('record.id'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('day', 'text', (c) => c.notNull())
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('person', 'text')
      .addColumn('review', 'text')
      .addColumn('confidence', 'text', (c) => c.notNull())
      .addColumn('said_by', 'text')
      .addColumn('json', 'text', (c) => c.notNull())
      .compile(),
    index('statement_in_order', 'statement', ['day', 'record_id', 'position']),
    index('statement_by_record', 'statement', ['record_id']),
    index('statement_by_person', 'statement', ['person']),
    table('statement_state')
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('statement_num', 'integer', (c) => c.notNull().references('statement.num').onDelete('cascade'))
      .addPrimaryKeyConstraint('statement_state_key', ['state', 'statement_num'])
      .compile(),
    index('statement_state_by_statement', 'statement_state', ['statement_num']),
    table('pair_record')
      .addColumn('a', 'text', (c) => c.notNull())
      .addColumn('b', 'text', (c) => c.notNull())
      .addColumn('record_id', 'text', (c) => c.notNull().references('record.id'))
      .addColumn('statements', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('pair_record_key', ['a', 'b', 'record_id'])
      .compile(),
    index('pair_record_by_record', 'pair_record', ['record_id']),
    table('appearance')
      .addColumn('record_id', 'text', (c) => c.notNull().references('record.id'))
      .addColumn('role', 'text', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('folded', 'text', (c) => c.notNull())
      .addColumn('lang', 'text', (c) => c.notNull())
      .addColumn('state', 'text')
      .addColumn('office', 'text')
      .addColumn('day', 'text', (c) => c.notNull())
      .compile(),
    index('appearance_by_person', 'appearance', ['person', 'record_id']),
    index('appearance_by_record', 'appearance', ['record_id']),
    table('record_topic')
      .addColumn('topic', 'text', (c) => c.notNull())
      .addColumn('record_id', 'text', (c) => c.notNull().references('record.id'))
      .addPrimaryKeyConstraint('record_topic_key', ['topic', 'record_id'])
      .compile(),
    index('record_topic_by_record', 'record_topic', ['record_id']),
    table('meeting')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('base', 'text', (c) => c.notNull())
      .addColumn('day', 'text', (c) => c.notNull())
      .compile(),
    index('meeting_by_base', 'meeting', ['base']),
    index('meeting_by_day', 'meeting', ['day']),
    table('address')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('record_id', 'text', (c) => c.notNull().references('record.id'))
      .addColumn('url', 'text')
      .addColumn('added_at', 'text', (c) => c.notNull().defaultTo(now))
      .compile(),
    index('address_by_record', 'address', ['record_id']),
    table('review_event')
      .addColumn('seq', 'integer', (c) => c.primaryKey().autoIncrement())
      .addColumn('record_id', 'text', (c) => c.notNull().references('record.id'))
      .addColumn('statement', 'text', (c) => c.notNull())
      .addColumn('quote', 'text', (c) => c.notNull())
      .addColumn('action', 'text', (c) => c.notNull())
      .addColumn('fields', 'text')
      .addColumn('stands', 'text')
      .addColumn('by', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull().defaultTo(now))
      .addColumn('note', 'text')
      .compile(),
    index('review_event_by_record', 'review_event', ['record_id', 'seq']),
    table('fetched')
      .addColumn('url', 'text', (c) => c.primaryKey())
      .addColumn('etag', 'text')
      .addColumn('last_modified', 'text')
      .addColumn('sha256', 'text')
      .compile(),
    table('fingerprint')
      .addColumn('band', 'integer', (c) => c.notNull())
      .addColumn('record_num', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('fingerprint_key', ['band', 'record_num'])
      .compile(),
    index('fingerprint_by_record', 'fingerprint', ['record_num']),
    ...SEARCH_MIGRATION_STATEMENTS,
  ],
};
