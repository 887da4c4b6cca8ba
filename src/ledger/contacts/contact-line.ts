import type { Actor, ContactChannel, Edtf, IsoDate, MeetingChannel, MeetingPlace, Party, StateCode } from '../../domain/index.js';
import type { Citation } from '../citation.js';
import type { Precision } from '../when.js';

/** An event of the store, with the readouts that tell of it. */
export interface MeetingRecord {
  readonly id: string;
  readonly date: Edtf | null;
  readonly place: MeetingPlace | null;
  readonly channel: MeetingChannel;
  readonly occasion: string | null;
  readonly parties: readonly Party[];
  readonly readouts: readonly {
    readonly record: string;
    readonly publisher: string | null;
    readonly lang: string;
    readonly title: string | null;
    readonly url: string | null;
    /** Day; before that of the event the page announces it. */
    readonly published: IsoDate | null;
  }[];
}

/**
 * `passed`: its time is over and no record shows it held, no more than that. `no-time`: announced without a time, and nothing told since.
 * `recurring`: a format that meets again and again, told of without a date.
 */
export const CONTACT_LINE_STATUSES = ['held', 'ahead', 'passed', 'cancelled', 'no-time', 'recurring'] as const;
export type ContactLineStatus = (typeof CONTACT_LINE_STATUSES)[number];

export const CONTACT_STEPS = [
  'proposed',
  'invited',
  'planned',
  'moved',
  'cancelled',
  'ongoing',
  'held',
  'recorded',
  'time-passed',
] as const;
export type ContactStepKind = (typeof CONTACT_STEPS)[number];

export interface ContactStep {
  readonly step: ContactStepKind;
  /** Day it was told on; of `recorded` the day of the event, of `time-passed` the day after. */
  readonly on: IsoDate | null;
  /** When the contact is, as this step tells it. */
  readonly when: Edtf | null;
  /** The time that held before, where this step moves it. */
  readonly before: Edtf | null;
  readonly evidence: readonly Citation[];
}

/** One contact, followed from its announcement to what shows it held. */
export interface ContactLine {
  /** Made from what it is: `contact:visit:XA.president:XB:2022-09_2022-11`. */
  readonly id: string;
  readonly channel: ContactChannel;
  /** Those who travel, or those who meet. */
  readonly who: readonly Actor[];
  /** Of a visit: the traveller's state and the host's. */
  readonly from: StateCode | null;
  readonly to: StateCode | null;
  readonly states: readonly StateCode[];
  readonly place: string | null;
  /** `state`, `official`, `working` …: as the words name it. */
  readonly level: string | null;
  /** When it was or is to be: the event's own day where a record shows it, else as told last. */
  readonly when: Edtf | null;
  readonly precision: Precision | null;
  /** As announced first, where it is not the same. */
  readonly announced: Edtf | null;
  readonly status: ContactLineStatus;
  /** Both sides speak of it, or two publishers do. */
  readonly confirmed: boolean;
  readonly told_by: readonly StateCode[];
  /** The store's event that shows it held. */
  readonly meeting: MeetingRecord | null;
  readonly steps: readonly ContactStep[];
  /** Rules by which tellings were taken for one contact. */
  readonly rules: readonly string[];
  readonly evidence: readonly Citation[];
}
