import type { Analysed, Attribution } from './analysed.js';
import type { Meeting } from './meeting.js';
import type { Office, Speaker, StateCode } from './party.js';

/**
 * Who is in the room: the meeting, who speaks in each turn, and whom each mention means. Made by `world` from an analysed readout; the
 * statement rules read it to resolve "our", "your", "both countries", "Mr President".
 */
export interface Scene {
  readonly meeting: Meeting;
  /** The day relative times count from; null when the record has no date. */
  readonly date: string | null;
  /** One for each turn, in order. */
  readonly speakers: readonly Speaker[];
  /** Codes of the states taking part, each once, as the text brings them up. */
  readonly states: readonly StateCode[];
  /** For each of `Analysed.mentions` whom it means, as far as the text, the speaker and dated offices tell; null for other mentions. */
  readonly identities: readonly (Identity | null)[];
  /** For each of `Analysed.attributions` whose words they are; null for joint ones and unresolved ones. */
  readonly attributed: readonly (Speaker | null)[];
}

/** A person or an office holder meant by a mention. */
export interface Identity {
  readonly state: StateCode | null;
  readonly office: Office;
  /** Full name so far as the text gives it; null for an office alone. */
  readonly name: string | null;
}

/** The state a speaker speaks for, and the states addressed. For the publisher's own voice `own` is null and `others` all parties. */
export interface Voice {
  readonly own: StateCode | null;
  readonly others: readonly StateCode[];
  /** Full name for the `speaker` field; null where many speak as one or the publisher tells. */
  readonly speaker: string | null;
  /** Turn index; null in narration. */
  readonly turn: number | null;
}

/** Who speaks at a place of the text: by the turn, or in narration by the attribution that covers it (UTF-16 offset). */
export function voiceAt(scene: Scene, analysed: Analysed, turn: number | null, offset: number): Voice {
  const speaker = turn === null ? attributedAt(scene, analysed, offset) : (scene.speakers[turn] ?? null);
  const own = speaker?.state ?? null;
  return { own, others: scene.states.filter((state) => state !== own), speaker: speaker?.name ?? null, turn };
}

function attributedAt(scene: Scene, analysed: Analysed, offset: number): Speaker | null {
  let found: Speaker | null = null;
  const { attributions } = analysed;
  for (let i = 0; i < attributions.length; i++) {
    const attribution = attributions[i] as Attribution;
    if (attribution.start > offset) break;
    if (offset < attribution.end) found = scene.attributed[i] ?? null;
  }
  return found;
}
