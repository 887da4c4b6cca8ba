/** ISO 3166-1 alpha-2, `EU`, `XK`, or a user-assigned code of a world file. */
export type StateCode = string;

export const OFFICES = [
  'president',
  'prime-minister',
  'foreign-minister',
  'parliament-speaker',
  'deputy-prime-minister',
  'minister',
  'ambassador',
  'monarch',
  'vice-president',
  'head-of-organisation',
  'envoy',
  'delegation',
  'other',
] as const;
export type Office = (typeof OFFICES)[number];

/** Somebody who takes part in the talks. */
export interface Party {
  /** Null for organisations and bodies without a code. */
  readonly state: StateCode | null;
  /** Full name as the text gives it, nominative; where it tells the office alone, of the one person known to have held it that day. */
  readonly name: string;
  readonly office: Office;
  /** Wikidata id where the person is known, or the id a world file gives (`x-…`); null otherwise. */
  readonly person: string | null;
}

/** Who speaks in a turn, or whose words a news item reports. */
export interface Speaker {
  readonly name: string | null;
  readonly state: StateCode | null;
  readonly office: Office | null;
  readonly person: string | null;
}
