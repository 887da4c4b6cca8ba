// What only SQLite says so; nothing here needs the builder of queries.

/** How every connection is set up; of it only the size of pages is written into the file. */
export const SETTINGS = [
  // Of a store that is made now; one that is there keeps its own. Records are long: on pages of 4 kB each runs over several, a third of them
  // empty. A backup is a new file, too.
  'PRAGMA page_size = 16384',
  // Another process may hold the write lock while it adds a record; half a minute is longer than any record takes.
  'PRAGMA busy_timeout = 30000',
  // A process that is killed loses nothing that it acknowledged; when the power fails, the last records may be lost, and nothing is damaged.
  'PRAGMA synchronous = NORMAL',
  'PRAGMA foreign_keys = ON',
  // Indexes are written at many places at once: room for their pages, and a log that is put into the file less often (256 MB; 64 MB where
  // pages are of 4 kB).
  'PRAGMA cache_size = -131072',
  'PRAGMA wal_autocheckpoint = 16000',
];
/** Written into the file: those who read are never kept waiting by the one who writes. */
export const READ_WHILE_WRITTEN = 'PRAGMA journal_mode = WAL';
export const JOURNAL = 'PRAGMA journal_mode';
/** Before and after a transaction that has to outlive a power failure. */
export const SYNC_FULL = 'PRAGMA synchronous = FULL';
export const SYNC_NORMAL = 'PRAGMA synchronous = NORMAL';

/** Puts what stands in the log into the file itself, if nobody else is reading or writing just then. */
export const EMPTY_LOG = 'PRAGMA wal_checkpoint(TRUNCATE)';
export const WITHOUT_WAITING = 'PRAGMA busy_timeout = 0';

export const TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table'";
export const INTEGRITY = 'PRAGMA integrity_check';
export const FOREIGN_KEYS = 'PRAGMA foreign_key_check';
/** A whole copy of the store as it is at one moment; others read and write meanwhile. */
export const copyInto = (file: string): string => `VACUUM INTO '${file.replaceAll("'", "''")}'`;
