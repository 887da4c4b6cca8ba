import { type Indicator, SenseSet } from '../../../domain/index.js';

/** What a figure can be about by itself. */
const MAIN = [
  'trade-turnover',
  'exports',
  'imports',
  'investment',
  'loans',
  'gdp',
  'cargo',
  'energy-supply',
  'agriculture',
  'tourists',
  'students',
  'humanitarian-aid',
  'casualties',
] as const satisfies readonly Indicator[];
/** Those who act in a sentence about something else ("our companies have invested …"), unless they are what is counted. */
const LESSER = [
  'companies',
  'projects',
  'agreements',
  'regions',
  'people',
  'territory',
  'military',
] as const satisfies readonly Indicator[];

export interface SenseIndicator {
  readonly indicator: Indicator;
  readonly tier: 1 | 2 | 3 | 4;
}

/** Every sense that tells an indicator. Sums without another name are `money-other`; what has no indicator of its own is `other`. */
export const BY_SENSE: ReadonlyMap<string, SenseIndicator> = new Map<string, SenseIndicator>([
  ...MAIN.map((indicator) => [indicator, { indicator, tier: 1 }] as const),
  ...LESSER.map((indicator) => [indicator, { indicator, tier: 2 }] as const),
  ['trade-ties', { indicator: 'trade-turnover', tier: 4 }],
  ['growing-economy', { indicator: 'gdp', tier: 2 }],
  ['goods-sent', { indicator: 'exports', tier: 3 }],
  ['money-thing', { indicator: 'money-other', tier: 3 }],
  ['plant-built', { indicator: 'energy-supply', tier: 1 }],
  ['other-thing', { indicator: 'other', tier: 1 }],
  ['settlements', { indicator: 'other', tier: 1 }],
]);
export const INDICATOR_SENSES: readonly string[] = [...BY_SENSE.keys()];
export const INDICATORS = new SenseSet(INDICATOR_SENSES);
/** What a sentence without figures can speak of, for those that come after it. */
export const SPOKEN_OF = new SenseSet(
  INDICATOR_SENSES.filter((sense) => sense === 'trade-ties' || sense === 'growing-economy' || BY_SENSE.get(sense)?.tier === 1),
);

const MAINS: ReadonlySet<Indicator> = new Set(MAIN);
/** Whether "it" can mean it in the next sentence. */
export const isMain = (indicator: Indicator): boolean => MAINS.has(indicator);

const NO_SUMS: ReadonlySet<Indicator> = new Set(['tourists', 'students', 'people', 'regions', 'casualties', 'companies', 'territory']);
/** Whether a sum of money can be of this. */
export const canBeSum = (indicator: Indicator): boolean => !NO_SUMS.has(indicator);

const SUMS: ReadonlySet<Indicator> = new Set(['trade-turnover', 'exports', 'imports', 'investment', 'loans', 'gdp', 'money-other']);
/** Whether a bare number of it is a sum of money: "1.6 billion" of investment. */
export const isSum = (indicator: Indicator): boolean => SUMS.has(indicator);

const OF_PEOPLE: ReadonlySet<Indicator> = new Set(['people', 'students', 'tourists', 'casualties']);
export const isOfPeople = (indicator: Indicator): boolean => OF_PEOPLE.has(indicator);

const BILATERAL: ReadonlySet<Indicator> = new Set([
  'trade-turnover',
  'exports',
  'imports',
  'investment',
  'loans',
  'energy-supply',
  'tourists',
  'students',
  'companies',
  'projects',
  'agreements',
  'regions',
  'humanitarian-aid',
]);
/** Whether it usually lies between two states. */
export const isBilateral = (indicator: Indicator): boolean => BILATERAL.has(indicator);

const INWARD: ReadonlySet<Indicator> = new Set(['gdp', 'casualties', 'territory']);
/** Whether it is of one state, whoever talks. */
export const isInward = (indicator: Indicator): boolean => INWARD.has(indicator);

const OF_ITS_OWN: ReadonlySet<Indicator> = new Set(['people', 'casualties', 'military', 'territory', 'gdp']);
/** Whether a state told alone has it for itself. */
export const isOfItsOwn = (indicator: Indicator): boolean => OF_ITS_OWN.has(indicator);
