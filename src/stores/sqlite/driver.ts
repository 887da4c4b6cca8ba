import type { DatabaseSync } from '@photostructure/sqlite';

type SqliteModule = { readonly DatabaseSync: typeof DatabaseSync };

let loaded: SqliteModule | undefined;

/** Node's own SQLite where it has one, else the same interface from a package: nothing has to be compiled at install. */
export async function loadSqlite(): Promise<SqliteModule> {
  loaded ??= builtin() ?? (await import('@photostructure/sqlite'));
  return loaded;
}

function builtin(): SqliteModule | undefined {
  // Node prints a warning that its SQLite is experimental; it would stand among the user's results.
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return process.getBuiltinModule('node:sqlite') as unknown as SqliteModule | undefined;
  } finally {
    process.emitWarning = emitWarning;
  }
}
