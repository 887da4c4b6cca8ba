import type { StateCode } from '../../domain/index.js';
import { fromIsoNumber } from './iso-codes.js';

/**
 * Where UN Comtrade's area codes are not ISO's numbers. Comtrade counts some states together with territories that ISO numbers apart – the
 * United States with Puerto Rico and the Virgin Islands, Switzerland with Liechtenstein, France with Monaco and overseas departments,
 * Norway with Svalbard, Italy with San Marino – and gives such sums a number of their own.
 */
const OWN: ReadonlyMap<number, StateCode> = new Map([
  [842, 'US'],
  [757, 'CH'],
  [699, 'IN'],
  [251, 'FR'],
  [579, 'NO'],
  [381, 'IT'],
  [97, 'EU'],
  [412, 'XK'],
]);

/** ISO numbers that mean another area in Comtrade than in ISO: India without Sikkim, before 1975. */
const NOT_ISO = new Set([356]);

/**
 * Areas that are no state of today: the world, groups, goods whose partner is not told, and states that are no more (what belonged to several is
 * counted for none of them).
 */
const NO_STATE: ReadonlySet<number> = new Set([
  0, 58, 80, 129, 200, 221, 230, 278, 280, 290, 356, 457, 459, 461, 471, 472, 473, 488, 490, 492, 527, 530, 532, 536, 568, 577, 582, 588,
  590, 592, 636, 637, 647, 658, 697, 711, 717, 720, 736, 799, 810, 835, 836, 837, 838, 839, 849, 866, 868, 879, 886, 890, 891, 899, 918,
  975,
]);

/** The state a code of UN Comtrade stands for; null for an area that is none, undefined for a code that there is not. */
export function comtradeArea(code: string): StateCode | null | undefined {
  if (!/^\d{1,4}$/.test(code)) return undefined;
  const number = Number(code);
  const own = OWN.get(number);
  if (own !== undefined) return own;
  if (NO_STATE.has(number)) return null;
  return NOT_ISO.has(number) ? null : fromIsoNumber(number);
}
