import type { Amount, Clause, Indicator, Sentence, StateCode, Voice } from '../../../domain/index.js';
import type { Context } from '../../rule.js';

/** Where an amount stands, for the words around it. */
export type Place = Pick<Amount, 'first' | 'last'>;

/** An amount whose states are asked for, and what its clause says of them. */
export interface Asked {
  readonly context: Context;
  readonly voice: Voice;
  readonly sentence: Sentence;
  readonly clause: Clause;
  readonly indicator: Indicator;
  readonly amount: Place;
  /** Whether the amount is a part of something. */
  readonly share: boolean;
  /** The states told with it. */
  readonly named: readonly StateCode[];
  /** Both sides of the talks, the speaker's first. */
  readonly sides: StateCode[];
  /** Whom the words of the clause mean. */
  readonly meant: Meant;
}

/** "Our", "your", "both countries" in a clause. */
export interface Meant {
  readonly our: boolean;
  /** «республика приняла …», said by the host, is the guest's. */
  readonly your: boolean;
  readonly both: boolean;
}

/** Of which states a figure is, by one kind of words; null where they do not say. */
export type TellsWhose = (asked: Asked) => readonly StateCode[] | null;

export function meantIn({ view }: Context, { own, others }: Voice, { first, last }: Clause, named: readonly StateCode[]): Meant {
  const our = view.has(first, last, 'our', 'we');
  const mine = named.length === 0 || (named.length === 1 && named[0] === own);
  const republic = mine && !our && others.length === 1 && view.has(first, last, 'the-republic');
  const your = republic || view.has(first, last, 'your', 'you-one');
  return { our, your, both: view.has(first, last, 'both-countries', 'mutual') || (our && your) };
}
