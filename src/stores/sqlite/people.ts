import { folded, type Office } from '../../domain/index.js';
import type { People, PeopleFilter, Person, PersonOffice } from '../contract/index.js';
import type { Connection } from './connection.js';
import { holds } from './dialect.js';
import type { Part } from './part.js';
import { sql } from './schema.js';

/** Who takes part and speaks, gathered from the newest versions. */
export class SqlitePeople implements Part<People> {
  constructor(private readonly connection: Connection) {}

  people({ id, name, state, offset = 0, limit = 100 }: PeopleFilter): readonly Person[] {
    let query = sql
      .selectFrom('appearance')
      .select('person')
      .select((e) => e.fn.count<number>('record_id').distinct().as('records'))
      .groupBy('person')
      .orderBy('records', 'desc')
      .orderBy('person')
      .offset(offset)
      .limit(limit);
    if (id !== undefined) query = query.where('person', '=', id);
    if (state !== undefined)
      query = query.where('person', 'in', (e) => e.selectFrom('appearance').select('person').where('state', '=', state));
    if (name !== undefined) {
      for (const word of folded(name).split(' ')) {
        query = query.where('person', 'in', (e) =>
          e
            .selectFrom('appearance')
            .select('person')
            .where((f) => holds(f.ref('folded'), ` ${word} `)),
        );
      }
    }
    const found = this.connection.all(query);
    return found.map((row) => this.person(row.person, Number(row.records)));
  }

  private person(id: string, records: number): Person {
    const names = this.seen(id, ['name', 'lang']);
    const offices = this.seen(id, ['state', 'office']).filter(({ office }) => office !== null);
    const days = names.flatMap(({ from, to }) => (from === null || to === null ? [] : [from, to])).sort();
    return {
      id,
      names: names
        .map((row) => ({ name: row.name, lang: row.lang, records: Number(row.records) }))
        .sort((a, b) => b.records - a.records || compare(a.name, b.name) || compare(a.lang, b.lang)),
      offices: offices
        .map(
          ({ state, office, from, to, records: seen }): PersonOffice => ({
            state,
            office: office as Office,
            from,
            to,
            records: Number(seen),
          }),
        )
        .sort((a, b) => compare(b.to ?? '', a.to ?? '') || b.records - a.records || compare(a.office, b.office)),
      records,
      from: days[0] ?? null,
      to: days.at(-1) ?? null,
    };
  }

  /** What a person is seen as, with the first and the last day and in how many records. */
  private seen<C extends 'name' | 'lang' | 'state' | 'office'>(id: string, columns: readonly C[]) {
    return this.connection.all(
      sql
        .selectFrom('appearance')
        .select(columns)
        .select((e) => [
          e.fn.count<number>('record_id').distinct().as('records'),
          e.fn.min(e.fn<string | null>('nullif', ['day', e.val('')])).as('from'),
          e.fn.max(e.fn<string | null>('nullif', ['day', e.val('')])).as('to'),
        ])
        .where('person', '=', id)
        .groupBy(columns),
    );
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
