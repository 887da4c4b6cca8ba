import type { Party, StateCode } from './party.js';
import type { Edtf } from './period.js';

export const MEETING_CHANNELS = ['meeting', 'call', 'press-conference', 'joint-statement', 'multilateral', 'speech', 'other'] as const;
export type MeetingChannel = (typeof MEETING_CHANNELS)[number];

/** The event a readout tells of. */
export interface Meeting {
  /** `YYYY-MM-DD`, or `2025-05-07/2025-05-10` for a visit of some days; null when neither header nor text gives a day. */
  readonly date: Edtf | null;
  readonly place: MeetingPlace | null;
  /** The larger event beside which the parties met, in the nominative. */
  readonly occasion: string | null;
  readonly channel: MeetingChannel;
  /** Those who hold the talks, in the text's order. */
  readonly parties: readonly Party[];
}

export interface MeetingPlace {
  /** The name in the text, put into the nominative: `Ашхабад`, `The Kremlin, Moscow`; null when only the state is known (a White House page's own building). */
  readonly name: string | null;
  readonly state: StateCode | null;
}
