import type { Decimal, Direction, Edtf, Figure, Hedge, Indicator, IsoDate, Measure, Speaker, StateCode, Unit } from '../../domain/index.js';
import type { Citation } from '../citation.js';
import type { Tolerance } from './claimed-interval.js';
import type { Interval } from './interval.js';
import type { Apart } from './quantity-meant.js';

/** What a claim is about: claims that agree in all of it are of one series. */
export interface Quantity {
  readonly indicator: Indicator;
  /** In the order of the alphabet. */
  readonly states: readonly StateCode[];
  /** Of exports, students and other flows: the state whose they are; null where it is not told, and for what belongs to all. */
  readonly of: StateCode | null;
  readonly measure: Measure;
  /** `percent` for all changes told in percent, parts or multiples. */
  readonly unit: Unit;
  readonly modality: Figure['modality'];
}

/** A figure one side claimed at one meeting, with every statement that tells it. */
export interface Claim extends Quantity {
  readonly id: string;
  /** Id of its series. */
  readonly series: string;
  readonly period: Edtf | null;
  /** The day it was said on, where the period was not over by then: a figure "to date" is of another time than one of the whole. */
  readonly to_date: IsoDate | null;
  readonly said: IsoDate;
  /** Whose words they are; null where many speak as one or the publisher tells. */
  readonly by: Speaker | null;
  readonly meeting: string;
  /** As it was told. */
  readonly value: Decimal;
  readonly value_to: Decimal | null;
  readonly told_unit: Unit;
  readonly direction: Direction | null;
  readonly hedge: Hedge;
  /** State whose statistics are named. */
  readonly source: StateCode | null;
  readonly interval: Interval;
  readonly tolerance: Tolerance;
  /** Null when it may be set against others. */
  readonly apart: Apart | null;
  readonly evidence: readonly Citation[];
}

/** Stable, and made from what it is about. */
export function seriesId({ indicator, states, of, measure, unit, modality }: Quantity): string {
  const parts = ['series', states.join('-'), indicator, ...(of === null ? [] : [`of-${of}`]), measure, unit];
  if (modality !== 'actual') parts.push(modality);
  return parts.join(':');
}

/** Who stands for a claim, each once: the person, else the name and side, else the publisher whose words it stands in. */
export const voicesOf = ({ evidence }: Pick<Claim, 'evidence'>): string[] => [
  ...new Set(
    evidence.map(({ by, publisher, record }) => by?.person ?? (by?.name ? `${by.state ?? ''} ${by.name}` : (publisher ?? record))),
  ),
];

/** One word for a time: that of a figure to date is its day too. */
export const periodKey = ({ period, to_date }: Pick<Claim, 'period' | 'to_date'>): string =>
  period === null ? '' : to_date === null ? period : `${period}@${to_date}`;
