import type { Meeting } from './meeting.js';
import type { Speaker, StateCode } from './party.js';

/**
 * Who is in the room: the meeting, and who speaks in each turn. Made by `world` from an analysed readout; the statement rules read it to
 * resolve "our", "your", "both countries".
 */
export interface Scene {
  readonly meeting: Meeting;
  /** The day relative times count from; null when the record has no date. */
  readonly date: string | null;
  /** One for each turn, in order. */
  readonly speakers: readonly Speaker[];
  /** Codes of all states that take part, in the text's order, without repetition. */
  readonly states: readonly StateCode[];
}

/** The state a speaker speaks for, and the states addressed. For the publisher's own voice `own` is null and `others` all parties. */
export interface Voice {
  readonly own: StateCode | null;
  readonly others: readonly StateCode[];
}

export function voiceOf(scene: Scene, turn: number | null): Voice {
  const own = turn === null ? null : (scene.speakers[turn]?.state ?? null);
  return { own, others: scene.states.filter((state) => state !== own) };
}
