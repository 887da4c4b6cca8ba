export {
  type Check,
  checkClaim,
  isForChecking,
  MISSING,
  type Missing,
  NOTES,
  type Note,
  type Standing,
  UNCHECKABLE,
  VERDICTS,
  type Verdict,
} from './check.js';
export { type Counted, countedOf } from './counted.js';
export { type LineValue, linesOf, type StatisticLine } from './lines.js';
export { type MirrorRow, type MirrorSide, mirrored } from './mirror.js';
export type { Reading } from './reading.js';
