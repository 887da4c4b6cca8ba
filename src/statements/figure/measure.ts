import type { Amount, Clause, Direction, Indicator, Measure } from '../../domain/index.js';
import type { Context } from '../rule.js';

export interface Measured {
  readonly measure: Measure;
  readonly direction: Direction | null;
}

/** Level, change, share or count: by what the amount is and whether its words move it. */
export function measureOf(context: Context, clause: Clause, amount: Amount, indicator: Indicator, unit: string): Measured {
  const direction = directionOf(context, clause, amount);
  if (direction !== null) return { measure: 'change', direction };
  switch (amount.of) {
    case 'percent':
    case 'points':
    case 'fraction':
      return { measure: 'share', direction: null };
    case 'ratio':
      return { measure: 'change', direction: 'up' };
    case 'money':
      return { measure: 'level', direction: null };
    default:
      return { measure: unit === 'units' || unit === 'people' || indicator === 'other' ? 'count' : 'level', direction: null };
  }
}

function directionOf(context: Context, clause: Clause, amount: Amount): Direction | null {
  const { view } = context;
  const bySize = view.has(Math.max(clause.first, amount.first - 3), Math.min(amount.last, amount.first + 3), 'by-size');
  if (amount.of === 'count' || amount.of === 'number') return bySize ? amount.direction : null;
  // "gained 60 percent of the vote" is a part of something
  if (amount.of !== 'money' && amount.of !== 'ratio' && !bySize && view.senseAtToken(amount.last, 'part-of.en')) return null;
  if (amount.direction !== null || !bySize || amount.of === 'money') return amount.direction;
  // "by a substantial 37 percent": an epithet between the size and its change
  if (view.senseAtToken(amount.first, 'by-size')) return null;
  if (view.senseAtToken(amount.first - 1, 'by-size') || context.analysed.lang === 'ru') return null;
  if (view.has(clause.first, amount.first, 'goes-up')) return 'up';
  return view.has(clause.first, amount.first, 'goes-down') ? 'down' : null;
}
