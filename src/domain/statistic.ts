import type { StateCode } from './party.js';
import type { Edtf, IsoDate } from './period.js';
import type { Decimal, Unit } from './quantity.js';
import type { Indicator } from './statement.js';

/** What official statistics count: one series of one source. */
export interface StatisticQuantity {
  /** Whose count it is. */
  readonly reporter: StateCode;
  /** Null for what concerns the reporter alone. */
  readonly partner: StateCode | null;
  readonly indicator: Indicator;
  /** Way of counting, where a source has several: `origin`, `consignment`; null where there is one. */
  readonly basis: string | null;
  /** Whether freight and insurance are counted in; null where the source does not tell. */
  readonly valuation: 'fob' | 'cif' | null;
  readonly unit: Unit;
  /** Who published it, in the source's words: `UN Comtrade`. */
  readonly source: string;
}

/** `incomplete`: not all months of the time are in it. */
export const POINT_STATUSES = ['final', 'provisional', 'estimated', 'forecast', 'incomplete'] as const;
export type PointStatus = (typeof POINT_STATUSES)[number];

/** A value of a series as it was published at some time. */
export interface StatisticPoint extends StatisticQuantity {
  readonly period: Edtf;
  /** In whole units: thousands are multiplied out. */
  readonly value: Decimal;
  /** What the last digit printed is worth. */
  readonly step: Decimal;
  readonly status: PointStatus;
  /** The day as of which the publisher gave it; null where nothing tells. */
  readonly vintage: IsoDate | null;
  readonly licence: string | null;
}
