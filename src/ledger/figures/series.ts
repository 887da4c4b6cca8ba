import { type Edtf, INDICATORS, type IsoDate, MEASURES } from '../../domain/index.js';
import { compare } from '../citation.js';
import { daysOf } from '../when.js';
import { type Claim, periodKey, type Quantity } from './claim.js';
import { byTelling } from './claims.js';
import { type Implied, impliedBy } from './implied.js';

/** Claims of one quantity, by the time they speak of. */
export interface Series extends Quantity {
  readonly id: string;
  /** In the order of their beginnings; times that were not over when they were spoken of, and then no time at all, last. */
  readonly periods: readonly PeriodOfSeries[];
}

export interface PeriodOfSeries {
  readonly period: Edtf | null;
  readonly to_date: IsoDate | null;
  readonly claims: readonly Claim[];
  /** What claims of other times or of another measure imply for this one. */
  readonly implied: readonly Implied[];
}

interface Building {
  readonly quantity: Quantity;
  readonly periods: Map<string, { period: Edtf | null; to_date: IsoDate | null; claims: Claim[]; implied: Implied[] }>;
}

/** All series that claims make, with what levels and changes imply of each other; by states, indicator and measure. */
export function seriesOf(claims: readonly Claim[]): Series[] {
  const all = new Map<string, Building>();
  const building = (id: string, quantity: Quantity): Building => {
    let found = all.get(id);
    if (!found) {
      found = { quantity: quantityOf(quantity), periods: new Map() };
      all.set(id, found);
    }
    return found;
  };
  const slot = ({ periods }: Building, { period, to_date }: Pick<Claim, 'period' | 'to_date'>) => {
    const key = periodKey({ period, to_date });
    let found = periods.get(key);
    if (!found) {
      found = { period, to_date, claims: [], implied: [] };
      periods.set(key, found);
    }
    return found;
  };
  for (const claim of claims) slot(building(claim.series, claim), claim).claims.push(claim);
  for (const each of impliedBy(claims)) slot(building(each.series, each), { period: each.period, to_date: null }).implied.push(each);
  return [...all]
    .map(([id, { quantity, periods }]): Series => {
      const told = [...periods.values()].map((each) => ({ ...each, claims: each.claims.sort(byTelling) }));
      return { id, ...quantity, periods: told.sort(inTime) };
    })
    .sort(
      (a, b) =>
        compare(a.states.join('-'), b.states.join('-')) ||
        INDICATORS.indexOf(a.indicator) - INDICATORS.indexOf(b.indicator) ||
        MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure) ||
        compare(a.id, b.id),
    );
}

const quantityOf = ({ indicator, states, of, measure, unit, modality }: Quantity): Quantity => ({
  indicator,
  states,
  of,
  measure,
  unit,
  modality,
});

function inTime(a: PeriodOfSeries, b: PeriodOfSeries): number {
  if (a.period === null || b.period === null) return Number(a.period === null) - Number(b.period === null);
  const [x, y] = [daysOf(a.period), daysOf(b.period)];
  return (
    before(x?.first ?? Number.POSITIVE_INFINITY, y?.first ?? Number.POSITIVE_INFINITY) ||
    before(x?.last ?? Number.POSITIVE_INFINITY, y?.last ?? Number.POSITIVE_INFINITY) ||
    compare(a.to_date ?? '', b.to_date ?? '') ||
    compare(a.period, b.period)
  );
}

// Open ends are infinite, and their difference is no number.
const before = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
