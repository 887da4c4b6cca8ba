import type { Migration } from './migration.js';

/** The text index tells of each lemma which passages dwell on it: rows are written anew, from the words that are kept. */
export const VERSION_5: Migration = {
  version: 5,
  name: 'passages that dwell on a word',
  derives: 'words',
  statements: () => [],
};
