import type { Actor } from '../../../domain/index.js';
import type { Someone } from '../people/someone.js';

/** Whose journey it is. */
export interface Traveller {
  readonly actor: Actor;
  /** Token after the words that name him: the quote of one of several goes up to it. */
  readonly last: number | null;
}

/** Each of those one word names. */
export const one = (someone: Someone): Traveller[] => someone.actors.map((actor) => ({ actor, last: someone.last }));
