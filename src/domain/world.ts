import type { Language } from './language.js';
import type { Office, StateCode } from './party.js';

/**
 * What is known beforehand about states, places, offices, organisations and people. `world/` holds the data; the language stage finds
 * the names in the text. Names are given in the nominative, first the one to display; a language inflects them by itself.
 */
export interface World {
  readonly states: readonly StateEntry[];
  readonly places: readonly PlaceEntry[];
  readonly offices: readonly OfficeEntry[];
  readonly organisations: readonly OrganisationEntry[];
  readonly people: readonly PersonEntry[];
}

export type Names = { readonly [L in Language]?: readonly string[] };

export interface StateEntry {
  /** ISO 3166-1 alpha-2, `EU`, `XK`, a user-assigned code; or an id such as `x-south-ossetia` for entities without a code. */
  readonly id: string;
  /** Null for entities without a code: they stay without one. */
  readonly code: StateCode | null;
  /** `Россия`, `Российская Федерация`, `РФ`; `Russia`, `Russian Federation`. */
  readonly names: Names;
  /** `российский`; `Russian`. */
  readonly adjectives: Names;
  /** First parts of compounds: `российско` (in «российско-азербайджанский»); `Russo`, `Sino`. */
  readonly compounds: Names;
  /** `россиянин`, `россияне`; `Russians`. */
  readonly people: Names;
}

export interface PlaceEntry {
  readonly id: string;
  readonly names: Names;
  readonly state: StateCode | null;
  readonly kind: 'capital' | 'city' | 'region' | 'residence' | 'venue' | 'area';
  /** Where it lies, as far as it is known. */
  readonly at?: Coordinates | undefined;
}

/** Degrees: north and east are above zero. */
export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

export interface OfficeEntry {
  readonly office: Office;
  /** `Министр иностранных дел`, `глава МИД`; `Foreign Minister`. */
  readonly names: Names;
  /** The state whose office it is by its very name (`Федеральный канцлер` could be two: null; `State Counsellor of Myanmar`: MM). */
  readonly state: StateCode | null;
}

export interface OrganisationEntry {
  readonly id: string;
  /** `Содружество Независимых Государств`, `СНГ`; `Commonwealth of Independent States`, `CIS`. */
  readonly names: Names;
  readonly kind: 'organisation' | 'format' | 'company' | 'agency' | 'body';
  /** The state whose company, agency or body it is. */
  readonly state: StateCode | null;
}

export interface PersonEntry {
  /** Wikidata id where sure. */
  readonly id: string | null;
  /** Full name as official pages print it: `Владимир Путин`, `Vladimir Putin`; then other spellings (`Vladimir V. Putin`, `Ilham Heydar oglu Aliyev`). */
  readonly names: Names;
  /** `Владимирович`, for the address «Владимир Владимирович». */
  readonly patronymic: string | null;
  readonly tenures: readonly Tenure[];
}

export interface Tenure {
  readonly office: Office;
  readonly state: StateCode | null;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: never more exact than known. */
  readonly from: string;
  /** Null while in office. */
  readonly to: string | null;
}
