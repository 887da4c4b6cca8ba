import type { Indicator, StatisticPoint, StatisticQuantity } from '../../domain/index.js';

/** Official statistics, with every vintage of every value. */
export interface Statistics {
  /**
   * Keeps the points of one file whole or not at all; others read and write meanwhile. The same value twice changes nothing; another value of the
   * same series, time and vintage takes the old one's place. Throws `InputError` `stats-two-values` where the file itself gives two, and
   * whatever `points` throws.
   */
  keepStatistics(file: string, points: AsyncIterable<readonly PlacedPoint[]>): Promise<KeptStatistics>;
  /** Series with what there is of them, by reporter, partner, indicator and source. */
  statisticSeries(filter: StatisticFilter): Promise<readonly StatisticSeries[]>;
  /** Every vintage, by series, time and vintage (those without one first). */
  statisticPoints(filter: StatisticFilter): Promise<readonly StatisticPoint[]>;
}

/** A point with where it stands in its file: `trade.csv:12:30`. */
export interface PlacedPoint extends StatisticPoint {
  readonly place: string;
}

export interface KeptStatistics {
  readonly series: number;
  readonly added: number;
  /** Values that took an old one's place. */
  readonly changed: number;
  readonly unchanged: number;
}

export interface StatisticFilter {
  /** Both reporter and partner are among them; a series without partner needs its reporter only. */
  readonly states?: readonly string[] | undefined;
  readonly indicator?: Indicator | undefined;
}

export interface StatisticSeries extends StatisticQuantity {
  readonly licence: string | null;
  /** Times it has values of, whatever their vintage. */
  readonly points: number;
  readonly from: string;
  readonly to: string;
  /** Days of its vintages, oldest first. */
  readonly vintages: readonly string[];
  /** Files it came from, the first first. */
  readonly files: readonly string[];
}
