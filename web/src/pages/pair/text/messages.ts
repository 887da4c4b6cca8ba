import type { Apart, Between, ContactLineStatus, UndertakingStatus } from '../../../api/ledger-types.js';
import type { Polarity } from '../../../api/types.js';
import type { Forms } from '../../../text/language.js';

/** What the pages of pairs say. */
export interface PairTexts {
  readonly list: {
    readonly title: string;
    readonly lead: string;
    readonly columns: readonly [pair: string, records: string, statements: string, time: string];
    readonly empty: string;
    readonly emptyMore: string;
  };
  readonly head: (records: string, meetings: string, statements: string, from: string, to: string) => string;
  readonly asOf: {
    readonly title: string;
    readonly day: string;
    readonly newest: string;
    readonly told: (day: string) => string;
    readonly before: string;
  };
  readonly contents: string;
  readonly toMeetings: string;
  readonly toSearch: string;
  readonly data: string;
  readonly figures: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly name: (indicator: string, measure: string, of: string | null, modality: string | null) => string;
    readonly label: (name: string, claims: string, from: string, to: string) => string;
    readonly columns: readonly [period: string, claim: string, room: string, by: string, said: string, note: string];
    readonly legend: {
      readonly joint: string;
      readonly third: string;
      readonly implied: string;
      readonly differs: string;
      readonly range: string;
    };
    readonly implied: (state: string) => string;
    readonly single: string;
    readonly toDate: (day: string) => string;
    readonly noPeriod: string;
    readonly unlimited: string;
    readonly claims: Forms;
    readonly of: (state: string) => string;
    readonly measures: { readonly change: string; readonly share: string; readonly rank: string };
    readonly room: string;
    readonly apart: { readonly [A in Apart]: string };
  };
  readonly differ: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly room: (interval: string, tolerance: string) => string;
    readonly distance: (far: string) => string;
    readonly adjoin: string;
    readonly points: (number: string) => string;
    readonly between: { readonly [B in Between]: string };
    readonly reason: {
      readonly statistics: (a: string, b: string) => string;
      readonly revised: (words: string) => string;
      readonly preliminary: (words: string) => string;
    };
    readonly tolerance: {
      readonly exact: (reach: string) => string;
      readonly about: (reach: string) => string;
      readonly over: (reach: string) => string;
      readonly almost: (reach: string) => string;
      readonly 'at-least': string;
      readonly 'at-most': string;
      readonly range: string;
    };
    readonly open: string;
  };
  readonly timeline: {
    readonly title: string;
    readonly label: (events: string, from: string, to: string) => string;
    readonly none: string;
    readonly records: string;
    readonly columns: readonly [what: string, when: string, who: string, where: string, status: string];
    readonly untimed: string;
    readonly incomplete: string;
    readonly events: Forms;
    readonly announced: (date: string) => string;
    readonly confirmed: string;
    readonly passedMeans: string;
    readonly steps: { readonly [step: string]: string };
    readonly lanes: { readonly visits: string; readonly contacts: string; readonly meetings: string };
  };
  readonly contactStatuses: { readonly [S in ContactLineStatus]: string };
  readonly undertakings: {
    readonly commitments: string;
    readonly documents: string;
    readonly none: string;
    readonly overdueMeans: string;
    readonly statuses: { readonly [S in UndertakingStatus]: string };
    readonly steps: { readonly [step: string]: string };
    readonly due: (date: string) => string;
    readonly dueAtFirst: (date: string) => string;
    readonly horizon: (date: string) => string;
    readonly signed: (date: string) => string;
    readonly more: string;
    readonly history: string;
  };
  readonly topics: {
    readonly title: string;
    readonly label: (years: string) => string;
    readonly none: string;
    readonly column: string;
    readonly of: (topic: string, year: string) => string;
  };
  readonly issues: { readonly title: string; readonly none: string };
  readonly assessments: {
    readonly title: string;
    readonly label: (years: string) => string;
    readonly none: string;
    readonly column: string;
    readonly row: (by: string, polarity: Polarity) => string;
    readonly joint: string;
  };
  readonly meetings: Forms;
  readonly quotes: string;
  readonly notPair: string;
  readonly unknown: string;
  readonly unknownMore: string;
}
