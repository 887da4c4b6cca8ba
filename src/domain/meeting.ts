import type { Party, StateCode } from './party.js';
import type { Edtf } from './period.js';

export const MEETING_CHANNELS = ['meeting', 'call', 'press-conference', 'joint-statement', 'multilateral', 'speech', 'other'] as const;
export type MeetingChannel = (typeof MEETING_CHANNELS)[number];

/** The event a readout tells of. */
export interface Meeting {
  /** `YYYY-MM-DD`, or `2025-05-07/2025-05-10` for a visit of some days; null if the text and its header do not tell. */
  readonly date: Edtf | null;
  readonly place: MeetingPlace | null;
  /** The event on whose margins it took place, nominative. */
  readonly occasion: string | null;
  readonly channel: MeetingChannel;
  /** Those who hold the talks, in the text's order. */
  readonly parties: readonly Party[];
}

export interface MeetingPlace {
  /** As the text names it, nominative: `Ашхабад`, `The Kremlin, Moscow`; null when only the state is known (a White House page's own building). */
  readonly name: string | null;
  readonly state: StateCode | null;
}
