import type { Amount, Clause } from '../../domain/index.js';
import type { Context } from '../rule.js';

/** "We sell gas to six countries", «газ получают восемь стран»: as many as are supplied, not those who talk. */
export function areServed({ view, scene }: Context, clause: Clause, { first, last, value, counted }: Amount): boolean {
  if (counted === null || Number(value) < 3 || Number(value) === scene.states.length) return false;
  if (
    !/^(countr|стран|государств)/.test(view.form(counted)) ||
    !view.has(clause.first, clause.last, 'energy-supply', 'exports', 'sold-abroad')
  )
    return false;
  return (
    /^(to|in|в|во|for|для)$/.test(view.form(first - 1)) ||
    RECEIVE.test(view.words(Math.max(clause.first, first - 4), Math.min(clause.last, last + 3)))
  );
}
const RECEIVE = /(^| )(receiv|get|buy|import|получа|покупа|импортиру|закупа)/i;
