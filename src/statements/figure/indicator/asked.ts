import type { Amount, Clause, Sentence } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import type { Memory } from '../memory.js';
import type { FoundIndicator } from './nearest.js';

/** An amount of nothing that is counted, whose indicator is asked for. */
export interface Uncounted {
  readonly context: Context;
  readonly sentence: Sentence;
  readonly clause: Clause;
  readonly amount: Amount;
  readonly memory: Memory;
  /** Whether a sense can be what the amount is of. */
  readonly fits: (sense: string) => boolean;
}

/** What an amount is of, by one kind of words; null where they do not say. */
export type TellsIndicator = (asked: Uncounted) => FoundIndicator | null;
