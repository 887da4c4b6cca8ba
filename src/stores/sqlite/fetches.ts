import type { Fetched, Fetches } from '../contract/index.js';
import type { Connection } from './connection.js';
import type { Part } from './part.js';
import { sql } from './schema.js';

export class SqliteFetches implements Part<Fetches> {
  constructor(private readonly connection: Connection) {}

  fetched(url: string): Fetched | null {
    const row = this.connection.first(sql.selectFrom('fetched').selectAll().where('url', '=', url));
    return row ? { etag: row.etag, lastModified: row.last_modified, sha256: row.sha256 } : null;
  }

  rememberFetch(url: string, { etag, lastModified, sha256 }: Fetched): void {
    const row = { etag, last_modified: lastModified, sha256 };
    this.connection.run(
      sql
        .insertInto('fetched')
        .values({ url, ...row })
        .onConflict((c) => c.column('url').doUpdateSet(row)),
    );
  }
}
