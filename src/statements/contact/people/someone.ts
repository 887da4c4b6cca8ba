import type { Actor, GrammaticalCase, TokenRange } from '../../../domain/index.js';

/** Somebody who may travel, act or be met, where the text names him or points at him. */
export interface Someone extends TokenRange {
  /** Several for "the leaders", «наши министры» (of both sides). */
  readonly actors: readonly Actor[];
  readonly of: 'named' | 'i' | 'you' | 'we' | 'he' | 'leaders' | 'officials' | 'states';
  readonly case: GrammaticalCase | null;
  readonly possessive: boolean;
  readonly plural: boolean;
}
