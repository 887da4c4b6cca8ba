import type { Amount, Direction, Indicator, Measure } from '../../domain/index.js';

export interface Measured {
  readonly measure: Measure;
  readonly direction: Direction | null;
}

/** Level, change, share or count: by what the amount is and whether its words move it. */
export function measureOf(amount: Amount, indicator: Indicator, unit: string): Measured {
  if (amount.direction !== null && amount.of !== 'count') return { measure: 'change', direction: amount.direction };
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
      if (amount.direction !== null) return { measure: 'change', direction: amount.direction };
      return { measure: unit === 'units' || unit === 'people' ? 'count' : indicator === 'other' ? 'count' : 'level', direction: null };
  }
}
