import { InputError } from '../../../domain/index.js';
import type { PlacedPoint } from '../../contract/index.js';
import type { Connection } from '../connection.js';
import { compiledOnce } from '../query.js';
import { deleter, inserter } from '../row-writers.js';
import { sql } from '../schema.js';

const KEY = ['reporter', 'partner', 'indicator', 'basis', 'valuation', 'unit', 'source', 'period', 'vintage'] as const;
const TEXT = [...KEY, 'value', 'step', 'status', 'place'] as const;

/** A value is named by its key within one file. */
const STAGED = compiledOnce(() => {
  let staged = sql.schema
    .createTable('stat_staged')
    .temporary()
    .ifNotExists()
    .addColumn('load', 'integer', (c) => c.notNull())
    .addColumn('licence', 'text');
  for (const column of TEXT) staged = staged.addColumn(column as 'licence', 'text', (c) => c.notNull());
  return staged.addPrimaryKeyConstraint('stat_staged_key', ['load', ...KEY] as unknown as ['load']);
});

const insert = inserter('stat_staged', ['load', 'licence', ...TEXT]);
const clear = deleter('stat_staged', 'load');

const columnsOf = (point: PlacedPoint) => ({
  reporter: point.reporter,
  partner: point.partner ?? '',
  indicator: point.indicator,
  basis: point.basis ?? '',
  valuation: point.valuation ?? '',
  unit: point.unit,
  source: point.source,
  period: point.period,
  vintage: point.vintage ?? '',
});

/**
 * Where the points of a file wait until it has been read to its end: a table of this connection, which no other sees and which takes no lock
 * from anybody. It goes with the connection, whatever becomes of the program.
 */
export class Staging {
  private last = 0;

  constructor(private readonly connection: Connection) {}

  /** A number for a file that is about to be read. */
  begin(): number {
    this.connection.execute(STAGED);
    this.last++;
    return this.last;
  }

  /** One batch; throws where the file gives two values for one thing. */
  take(load: number, points: readonly PlacedPoint[]): void {
    // Only a table of this connection is written, so that this takes no lock from others.
    this.connection.reading(() => {
      for (const point of points) this.one(load, point);
    });
  }

  end(load: number): void {
    clear(this.connection, load);
  }

  private one(load: number, point: PlacedPoint): void {
    const key = columnsOf(point);
    let query = sql.selectFrom('stat_staged').select(['value', 'step', 'status', 'place']).where('load', '=', load);
    for (const [column, value] of Object.entries(key)) query = query.where(column as keyof typeof key, '=', value);
    const before = this.connection.first(query);
    if (before?.value === point.value && before.status === point.status) return;
    if (before) {
      throw new InputError(
        'stats-two-values',
        point.place,
        `is a second value for ${point.indicator} of ${point.reporter} with ${point.partner ?? 'nobody'} in ${point.period}: ${point.value} ${point.unit}, and ${before.value} at ${before.place}`,
        'leave one of them, or tell them apart by source, vintage or basis',
      );
    }
    const { value, step, status, licence, place } = point;
    insert(this.connection, { load, ...key, value, step, status, licence, place });
  }
}
