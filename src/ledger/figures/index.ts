export type { Claim, Quantity, Tolerance } from './claim.js';
export { TOLERANCE_RULES, type ToleranceRule } from './claimed-interval.js';
export { byTelling, claimsOf } from './claims.js';
export { type ApartPair, BETWEEN, type Between, type Disagreement, disagreementsIn } from './disagreements.js';
export type { Implied } from './implied.js';
export { type Interval, type ToldInterval, tellInterval } from './interval.js';
export { APART, type Apart } from './quantity-meant.js';
export type { Reason } from './reasons.js';
export { type PeriodOfSeries, type Series, seriesOf } from './series.js';
