import type { Edtf, IsoDate, MeetingChannel, MeetingPlace, Office, Party } from '../../domain/index.js';

/** Who took part and who spoke, with offices and dates, as the records tell it. */
export interface People {
  /** By how many records they are in, most first. */
  people(filter: PeopleFilter): Promise<readonly Person[]>;
}

export interface PeopleFilter {
  readonly id?: string | undefined;
  /** Words of the name, in any order. */
  readonly name?: string | undefined;
  readonly state?: string | undefined;
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
}

export interface Person {
  /** Wikidata id, the id of a world file, or `name:STATE:folded-name` for somebody known by name only. */
  readonly id: string;
  /** Every spelling met, the most frequent first. */
  readonly names: readonly { readonly name: string; readonly lang: string; readonly records: number }[];
  readonly offices: readonly PersonOffice[];
  readonly records: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** An office as the records show it: the first and last day it was seen, not a tenure. */
export interface PersonOffice {
  readonly state: string | null;
  readonly office: Office;
  readonly from: string | null;
  readonly to: string | null;
  readonly records: number;
}

/** Events, each with all readouts that tell of it. */
export interface Meetings {
  /** Newest first. */
  meetings(filter: MeetingFilter): Promise<readonly MeetingEntry[]>;
}

export interface MeetingFilter {
  readonly id?: string | undefined;
  readonly states?: readonly string[] | undefined;
  readonly person?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

export interface MeetingEntry {
  readonly id: string;
  readonly date: Edtf | null;
  readonly place: MeetingPlace | null;
  readonly channel: MeetingChannel;
  readonly occasion: string | null;
  readonly parties: readonly Party[];
  readonly topics: readonly string[];
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
