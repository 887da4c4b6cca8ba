import type { Evidence, EvidenceSource, StatementKind } from '../../domain/index.js';
import type { EvidenceFilter, PairCount, Statements } from '../contract/index.js';
import type { Connection } from './connection.js';
import type { Part } from './part.js';
import { compiledOnce } from './query.js';
import { sql } from './schema.js';

/** Statements of the newest versions, as reviewers left them. */
export class SqliteStatements implements Part<Statements> {
  constructor(private readonly connection: Connection) {}

  evidence<K extends StatementKind = StatementKind>(filter: EvidenceFilter<K>): readonly Evidence<K>[] {
    const sources = new Map<string, EvidenceSource>();
    return this.connection.all(this.matching(filter)).map((row) => {
      let source = sources.get(row.record_id);
      if (!source) {
        source = { ...(JSON.parse(row.context) as Omit<EvidenceSource, 'meeting'>), meeting: row.meeting };
        sources.set(row.record_id, source);
      }
      return {
        statement: JSON.parse(row.json),
        source,
        by: row.said_by === null ? null : JSON.parse(row.said_by),
        said: row.day === '' ? null : row.day,
        review: row.review as Evidence['review'],
      };
    });
  }

  newestDay(): string | null {
    return this.connection.first(sql.selectFrom('record').select((e) => e.fn.max('day').as('day')))?.day || null;
  }

  pairs(limit: number): readonly PairCount[] {
    const query = sql
      .selectFrom('pair_record')
      .innerJoin('record', 'record.id', 'pair_record.record_id')
      .select(['a', 'b'])
      .select((e) => [
        e.fn.countAll<number>().as('records'),
        e.fn.sum<number>('statements').as('statements'),
        e.fn.min(e.fn<string | null>('nullif', ['day', e.val('')])).as('from'),
        e.fn.max(e.fn<string | null>('nullif', ['day', e.val('')])).as('to'),
      ])
      .groupBy(['a', 'b'])
      .orderBy('records', 'desc')
      .orderBy('statements', 'desc')
      .orderBy('a')
      .orderBy('b')
      .limit(limit);
    return this.connection.all(query).map(({ a, b, records, statements, from, to }) => ({
      states: [a, b],
      records: Number(records),
      statements: Number(statements),
      from,
      to,
    }));
  }

  private matching(filter: EvidenceFilter) {
    const { kinds, states = [], record, person, meeting, review } = filter;
    let query = sql
      .selectFrom('statement')
      .innerJoin('record', 'record.id', 'statement.record_id')
      .select(['statement.json', 'statement.record_id', 'statement.said_by', 'statement.day', 'statement.review'])
      .select(['record.context', 'record.meeting'])
      .orderBy('statement.day')
      .orderBy('statement.record_id')
      .orderBy('statement.position');
    if (kinds !== undefined) query = query.where('kind', 'in', kinds);
    const [rarest, ...others] = this.rarestFirst(states);
    if (rarest !== undefined) query = query.where('statement.num', 'in', concerning(rarest, others));
    if (record !== undefined) query = query.where('statement.record_id', '=', record);
    if (person !== undefined) query = query.where('statement.person', '=', person);
    if (meeting !== undefined) query = query.where('record.meeting', '=', meeting);
    if (filter.from !== undefined) query = query.where('statement.day', '>=', filter.from);
    if (filter.to !== undefined) query = query.where('statement.day', '<=', filter.to).where('statement.day', '!=', '');
    if (filter.confidence !== undefined) query = query.where('confidence', '=', filter.confidence);
    if (review === null) query = query.where('review', 'is', null);
    else if (review !== undefined) query = query.where('review', '=', review);
    else query = query.where((e) => e.or([e('review', 'is', null), e('review', '!=', 'rejected')]));
    const last = filter.after === undefined ? undefined : this.place(filter.after);
    if (last) {
      query = query.where((e) =>
        e.or([
          e('statement.day', '>', last.day),
          e.and([e('statement.day', '=', last.day), e('statement.record_id', '>', last.record_id)]),
          e.and([e('statement.day', '=', last.day), e('statement.record_id', '=', last.record_id), e('position', '>', last.position)]),
        ]),
      );
    }
    return filter.limit === undefined ? query : query.limit(filter.limit);
  }

  /** So that the fewest statements are looked at: one state may be concerned in nearly all. */
  private rarestFirst(states: readonly string[]): readonly string[] {
    if (states.length < 2) return states;
    const count = (state: string): number => Number(this.connection.allOf<{ count: number }>(COUNTED, [state, ENOUGH])[0]?.count ?? 0);
    return [...new Set(states)]
      .map((state) => [state, count(state)] as const)
      .sort((a, b) => a[1] - b[1])
      .map(([state]) => state);
  }

  private place(id: string) {
    return this.connection.first(sql.selectFrom('statement').select(['day', 'record_id', 'position']).where('id', '=', id));
  }
}

/** Counting stops here: a state of more statements is none to begin with. */
const ENOUGH = 20_000;
const COUNTED = compiledOnce(() =>
  sql
    .selectFrom(sql.selectFrom('statement_state').select('statement_num').where('state', '=', '').limit(ENOUGH).as('some'))
    .select((e) => e.fn.countAll().as('count')),
);

/** Numbers of statements that concern one state and each of the others. */
function concerning(state: string, others: readonly string[]) {
  let query = sql.selectFrom('statement_state as one').select('one.statement_num').where('one.state', '=', state);
  for (const other of others) {
    query = query.where((e) =>
      e.exists(
        e
          .selectFrom('statement_state as other')
          .select('other.state')
          .where('other.state', '=', other)
          .whereRef('other.statement_num', '=', 'one.statement_num'),
      ),
    );
  }
  return query;
}
