import type { Edtf, TimeExpression } from '../../domain/index.js';

/** A time and the token positions it was read from. */
export interface Told {
  /** Counted from an anniversary. */
  readonly anniversary?: true;
  /** Told as when it ran out or runs out, which is no part of its title. */
  readonly ends?: true;
  readonly period: Edtf;
  readonly first: number;
  readonly last: number;
}

const RUNS_UNTIL = new Set(['until', 'until-inclusive', 'by']);

/** Whether a time is one until which something runs. */
export const isTerm = (time: TimeExpression): boolean =>
  RUNS_UNTIL.has(time.modifier ?? '') || (time.period.includes('/') && !time.period.startsWith('..'));
export const told = ({ first, last }: TimeExpression, period: Edtf): Told => ({ period, first, last });
