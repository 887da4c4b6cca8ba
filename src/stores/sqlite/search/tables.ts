import { plainQuery, type Query } from '../query.js';

// These tables are SQLite's own way of searching: another database keeps words in its own.

/**
 * Words of passages, found by FTS5. Columns: lemmas in the order of the text; forms likewise, each marked with `=`; numbers of what the
 * passage and its record are (`search_value`), each marked with `~`. Marks keep the terms of the columns apart, so that none has to be
 * filtered. A term is one token because every other character is a letter to this tokeniser, or was replaced.
 * The text itself is not kept twice (contentless), nor are lengths (`columnsize=0`): to look one up for every passage took four fifths of
 * the time of ranking. A row is taken away with the words it was made from.
 */
export const TEXT_TABLE = 'search_text';
export const TERM_CHARACTERS = "-'.,=~";
/** Segments merged at once; with the default of 4 a load spends more time on merging. */
const MERGE = 8;

export const SEARCH_MIGRATION_STATEMENTS: readonly Query[] = [
  plainQuery(
    `CREATE VIRTUAL TABLE ${TEXT_TABLE} USING fts5(lemma, form, about, content='', columnsize=0, tokenize="ascii tokenchars '${TERM_CHARACTERS.replace("'", "''")}'")`,
  ),
  plainQuery(`INSERT INTO ${TEXT_TABLE} (${TEXT_TABLE}, rank) VALUES ('automerge', ${MERGE})`),
  // What can be filtered and counted: publishers, states, speakers… `belongs_to` is the speaker of a name.
  plainQuery(
    'CREATE TABLE search_value (id INTEGER PRIMARY KEY, field TEXT NOT NULL, value TEXT NOT NULL, label TEXT NOT NULL, belongs_to INTEGER NOT NULL, UNIQUE (field, value, belongs_to))',
  ),
  // `about`: what holds for all its passages. `facts`: the same and what holds for each, to be counted (`facts.ts`).
  plainQuery('CREATE TABLE search_record (num INTEGER PRIMARY KEY, about TEXT NOT NULL, facts BLOB NOT NULL)'),
  // `words`: where each word stands and which it is (`passage-words.ts`). `voice` is a `search_value` with label and speaker.
  plainQuery(
    'CREATE TABLE search_passage (id INTEGER PRIMARY KEY, turn INTEGER, start INTEGER NOT NULL, end INTEGER NOT NULL, voice INTEGER, about TEXT NOT NULL, words BLOB NOT NULL, text TEXT NOT NULL)',
  ),
];
