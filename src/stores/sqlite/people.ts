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
    if (state !== undefined) query = query.where('state', '=', state);
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
    return this.connection.all(query).map(({ person }) => this.person(person));
  }

  private person(id: string): Person {
    const rows = this.connection.all(sql.selectFrom('appearance').selectAll().where('person', '=', id).orderBy('day').orderBy('record_id'));
    const days = rows.map(({ day }) => day).filter((day) => day !== '');
    const names = grouped(rows, ({ name, lang }) => `${lang}\n${name}`).map(([first, records]) => ({
      name: first.name,
      lang: first.lang,
      records,
    }));
    const offices = grouped(
      rows.filter(({ office }) => office !== null),
      ({ state, office }) => `${state}\n${office}`,
    ).map(([first, records, group]): PersonOffice => {
      const seen = group.map(({ day }) => day).filter((day) => day !== '');
      return { state: first.state, office: first.office as Office, from: seen[0] ?? null, to: seen.at(-1) ?? null, records };
    });
    return {
      id,
      names: names.sort((a, b) => b.records - a.records || compare(a.name, b.name)),
      offices: offices.sort((a, b) => compare(b.to ?? '', a.to ?? '') || b.records - a.records || compare(a.office, b.office)),
      records: new Set(rows.map((row) => row.record_id)).size,
      from: days[0] ?? null,
      to: days.at(-1) ?? null,
    };
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Groups in the order they are first met: a first row, how many records, all rows. */
function grouped<Row extends { readonly record_id: string }>(rows: readonly Row[], by: (row: Row) => string): [Row, number, Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(by(row), [...(groups.get(by(row)) ?? []), row]);
  return [...groups.values()].map((group) => [group[0] as Row, new Set(group.map((row) => row.record_id)).size, group]);
}
