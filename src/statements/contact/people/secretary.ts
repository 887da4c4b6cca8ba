import type { Actor } from '../../../domain/index.js';
import type { Room } from '../room.js';

/** "the Secretary", told by the publisher of talks held by the one of the United States. */
export const secretaryOf = ({ leaders, sentence }: Room): Actor | null =>
  (sentence.turn === null && leaders.find(({ office, state }) => office === 'foreign-minister' && state === 'US')) || null;
