export { breaksOf } from './breaks.js';
export { type CompareOptions, compare } from './compare.js';
export {
  BREAK_REASONS,
  type Break,
  COLUMNS,
  type Column,
  type ComparedItem,
  type ComparedSide,
  type ComparedTopic,
  type ComparedTurns,
  type Comparison,
  DIFFERING_FIELDS,
  type DifferingField,
  type FieldCompared,
  TOLD_AS,
  type Told,
} from './comparison.js';
export { type ChangedStatement, type Edit, type PageChange, pageChange } from './page-versions.js';
export { DOUBT_REASONS, DOUBTS, type Doubt, type DoubtReason, doubtBetween, type PossiblySame, possiblySame } from './possibly-same.js';
export { type WordChange, type WordChangeKind, wordsChanged } from './words-changed.js';
