import type { Connection } from '../connection.js';

/** What has been read or written of a table, by connection; forgotten when a transaction was taken back, because then it may be untrue. */
export class Memory<Entry> {
  private readonly kept = new WeakMap<Connection, { readonly rollbacks: number; readonly entries: Map<string, Entry> }>();

  constructor(private readonly most: number) {}

  of(connection: Connection): Map<string, Entry> {
    const known = this.kept.get(connection);
    if (known && known.rollbacks === connection.rollbacks && known.entries.size <= this.most) return known.entries;
    const entries = new Map<string, Entry>();
    this.kept.set(connection, { rollbacks: connection.rollbacks, entries });
    return entries;
  }
}
