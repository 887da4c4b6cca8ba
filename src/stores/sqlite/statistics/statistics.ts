import type { PointStatus, StatisticPoint, StatisticQuantity } from '../../../domain/index.js';
import type { KeptStatistics, PlacedPoint, StatisticFilter, StatisticSeries, Statistics } from '../../contract/index.js';
import type { Connection } from '../connection.js';
import type { Part } from '../part.js';
import { sql } from '../schema.js';
import { Staging } from './staging.js';

const SERIES = ['reporter', 'partner', 'indicator', 'basis', 'valuation', 'unit', 'source'] as const;

/** Official statistics. A file is read into a table of this connection first, and kept in one transaction when it is whole. */
export class SqliteStatistics implements Part<Omit<Statistics, 'keepStatistics'>> {
  private readonly staging: Staging;

  constructor(private readonly connection: Connection) {
    this.staging = new Staging(connection);
  }

  async keepStatistics(file: string, points: AsyncIterable<readonly PlacedPoint[]>): Promise<KeptStatistics> {
    const load = this.staging.begin();
    try {
      for await (const batch of points) this.staging.take(load, batch);
      return this.connection.transaction(() => this.move(load, file));
    } finally {
      this.staging.end(load);
    }
  }

  statisticSeries(filter: StatisticFilter): readonly StatisticSeries[] {
    const series = this.connection.all(chosen(filter));
    return series.map((row) => {
      const points = sql.selectFrom('stat_point').where('series_num', '=', row.num);
      const { count, from, to } = this.connection.first(
        points.select((e) => [
          e.fn.count<number>('period').distinct().as('count'),
          e.fn.min('period').as('from'),
          e.fn.max('period').as('to'),
        ]),
      ) ?? { count: 0, from: '', to: '' };
      const vintages = this.connection.all(points.select('vintage').distinct().where('vintage', '!=', '').orderBy('vintage'));
      const files = this.connection.all(
        sql.selectFrom('stat_file').select('name').where('num', 'in', points.select('file_num').distinct()).orderBy('num'),
      );
      return {
        ...quantity(row),
        licence: row.licence,
        points: Number(count),
        from: from ?? '',
        to: to ?? '',
        vintages: vintages.map(({ vintage }) => vintage),
        files: [...new Set(files.map(({ name }) => name))],
      };
    });
  }

  statisticPoints(filter: StatisticFilter): readonly StatisticPoint[] {
    const rows = this.connection.all(
      chosen(filter)
        .innerJoin('stat_point', 'stat_point.series_num', 'stat_series.num')
        .select(['period', 'vintage', 'value', 'step', 'status'])
        .orderBy('stat_series.num')
        .orderBy('period')
        .orderBy('vintage'),
    );
    return rows.map((row) => ({
      ...quantity(row),
      period: row.period,
      value: row.value,
      step: row.step,
      status: row.status as PointStatus,
      vintage: row.vintage || null,
      licence: row.licence,
    }));
  }

  private move(load: number, file: string): KeptStatistics {
    const staged = sql.selectFrom('stat_staged').where('load', '=', load);
    this.connection.run(sql.insertInto('stat_file').values({ name: file }));
    const num = this.connection.first(sql.selectFrom('stat_file').select((e) => e.fn.max('num').as('num')))?.num ?? 0;
    this.connection.run(
      sql
        .insertInto('stat_series')
        .columns([...SERIES])
        .expression(staged.select([...SERIES]).distinct())
        .onConflict((c) => c.doNothing()),
    );
    let joined = sql.selectFrom('stat_staged as s').innerJoin('stat_series as t', (j) => {
      for (const column of SERIES) j = j.onRef(`s.${column}`, '=', `t.${column}`);
      return j;
    });
    joined = joined.where('s.load', '=', load);
    const known = joined
      .innerJoin('stat_point as p', (j) =>
        j.onRef('p.series_num', '=', 't.num').onRef('p.period', '=', 's.period').onRef('p.vintage', '=', 's.vintage'),
      )
      .select((e) => [
        e.fn.countAll<number>().as('all'),
        e.fn
          .countAll<number>()
          .filterWhere((w) =>
            w.and([w('p.value', '=', w.ref('s.value')), w('p.step', '=', w.ref('s.step')), w('p.status', '=', w.ref('s.status'))]),
          )
          .as('same'),
      ]);
    const { all, same } = this.connection.first(known) ?? { all: 0, same: 0 };
    const licences = this.connection.all(joined.select(['t.num', 's.licence']).distinct().where('s.licence', 'is not', null));
    for (const { num: series, licence } of licences) {
      this.connection.run(sql.updateTable('stat_series').set({ licence }).where('num', '=', series));
    }
    const total = Number(this.connection.first(staged.select((e) => e.fn.countAll<number>().as('n')))?.n ?? 0);
    const series = Number(this.connection.first(joined.select((e) => e.fn.count<number>('t.num').distinct().as('n')))?.n ?? 0);
    this.connection.run(
      sql
        .insertInto('stat_point')
        .columns(['series_num', 'period', 'vintage', 'value', 'step', 'status', 'file_num'])
        .expression(joined.select((e) => ['t.num', 's.period', 's.vintage', 's.value', 's.step', 's.status', e.val(num).as('file_num')]))
        .onConflict((c) =>
          c.columns(['series_num', 'period', 'vintage']).doUpdateSet((e) => ({
            value: e.ref('excluded.value'),
            step: e.ref('excluded.step'),
            status: e.ref('excluded.status'),
            file_num: e.ref('excluded.file_num'),
          })),
        ),
    );
    return { series, added: total - Number(all), changed: Number(all) - Number(same), unchanged: Number(same) };
  }
}

function chosen({ states, indicator }: StatisticFilter) {
  let query = sql
    .selectFrom('stat_series')
    .select(['num', ...SERIES, 'licence'])
    .orderBy('reporter')
    .orderBy('partner')
    .orderBy('indicator')
    .orderBy('source')
    .orderBy('basis')
    .orderBy('unit');
  if (indicator !== undefined) query = query.where('indicator', '=', indicator);
  if (states !== undefined) query = query.where('reporter', 'in', [...states]).where('partner', 'in', ['', ...states]);
  return query;
}

const quantity = (row: Record<(typeof SERIES)[number], string>): StatisticQuantity => ({
  reporter: row.reporter,
  partner: row.partner || null,
  indicator: row.indicator as StatisticQuantity['indicator'],
  basis: row.basis || null,
  valuation: (row.valuation || null) as StatisticQuantity['valuation'],
  unit: row.unit,
  source: row.source,
});
