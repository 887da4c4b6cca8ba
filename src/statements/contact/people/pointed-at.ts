import type { Actor, GrammaticalCase, TokenRange } from '../../../domain/index.js';
import type { Someone } from './someone.js';

/** Somebody the words of a range point at. */
export const person = (
  actors: readonly Actor[],
  of: Someone['of'],
  range: TokenRange,
  kase: GrammaticalCase | null,
  possessive = false,
): Someone => ({
  actors,
  of,
  case: kase,
  possessive,
  plural: actors.length > 1,
  first: range.first,
  last: range.last,
});
