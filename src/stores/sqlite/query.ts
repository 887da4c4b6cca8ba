import type { Compilable, CompiledQuery } from 'kysely';

export type Query = Pick<CompiledQuery, 'sql' | 'parameters'>;

/** A query in SQLite's own words. */
export const plainQuery = (text: string): Query => ({ sql: text, parameters: [] });

/** A query that is put together when it is first run, and once: that takes longer than running it, and a start that does not run it need not wait. */
export function compiledOnce(build: () => Compilable<unknown>): Query {
  let compiled: CompiledQuery | undefined;
  const query = (): CompiledQuery => {
    compiled ??= build().compile();
    return compiled;
  };
  return {
    get sql() {
      return query().sql;
    },
    get parameters() {
      return query().parameters;
    },
  };
}
