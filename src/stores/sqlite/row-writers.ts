import type { Insertable } from 'kysely';
import type { Connection, Value } from './connection.js';
import { compiledOnce } from './query.js';
import { sql, type Tables } from './schema.js';

/** An insertion compiled once. */
export function inserter<T extends keyof Tables & string>(table: T, columns: readonly (keyof Tables[T] & string)[], ignore = false) {
  const compiled = compiledOnce(() => {
    const row = Object.fromEntries(columns.map((column) => [column, null])) as Insertable<Tables[T]>;
    const insertion = sql.insertInto(table).values(row);
    return ignore ? insertion.onConflict((c) => c.doNothing()) : insertion;
  });
  return (connection: Connection, values: { readonly [K in (typeof columns)[number]]: Value }): void =>
    connection.execute(
      compiled,
      columns.map((column) => values[column]),
    );
}

/** A deletion by the value of one column, compiled once. */
export function deleter<T extends keyof Tables & string>(table: T, column: keyof Tables[T] & string) {
  // The compiler cannot follow a query over any table.
  const compiled = compiledOnce(() => sql.deleteFrom<'record'>(table as 'record').where(column as 'id', '=', ''));
  return (connection: Connection, value: Value): void => connection.execute(compiled, [value]);
}
