import type { StateCode } from '../../../domain/index.js';

/** Who is bound when the words do not name anybody: the speaker's side, or both. */
export type Usual = 'own' | 'both';

/** Those a commitment binds, and the words that tell it. */
export interface Bound {
  readonly states: readonly StateCode[];
  /** The words that name those bound; an empty range when they were inferred. */
  readonly first: number;
  readonly last: number;
  readonly by: 'named' | 'we' | 'I' | 'you' | 'nobody';
}
