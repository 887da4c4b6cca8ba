import type {
  ContactChannel,
  Figure,
  Force,
  Indicator,
  Measure,
  MeetingChannel,
  Modality,
  Office,
  Party,
  Place,
  Polarity,
  Speaker,
  Statement,
  StatementKind,
  Topic,
} from './types.js';

// What the addresses of the ledger answer, as far as the app uses it.

/** A statement that a line of the ledger stands on. */
export interface Citation {
  readonly record: string;
  readonly statement: string;
  readonly kind: StatementKind;
  readonly quote: string;
  readonly by: Speaker | null;
  readonly said: string | null;
  readonly publisher: string | null;
  readonly lang: string;
  readonly title: string | null;
}

export interface Interval {
  readonly low: string | null;
  readonly high: string | null;
}

interface Quantity {
  readonly indicator: Indicator;
  readonly states: readonly string[];
  readonly of: string | null;
  readonly measure: Measure;
  readonly unit: string;
  readonly modality: Modality;
}

export type ToleranceRule = 'exact' | 'about' | 'over' | 'at-least' | 'almost' | 'at-most' | 'range';
export type Apart = 'no-period' | 'share-or-rank' | 'no-direction' | 'not-one-quantity' | 'part-of-it' | 'whose-not-told' | 'no-pair';

export interface Claim extends Quantity {
  readonly id: string;
  readonly period: string | null;
  readonly to_date: string | null;
  readonly said: string;
  readonly by: Speaker | null;
  readonly value: string;
  readonly value_to: string | null;
  readonly told_unit: string;
  readonly direction: Figure['direction'];
  readonly hedge: Figure['hedge'];
  readonly source: string | null;
  readonly interval: Interval;
  readonly tolerance: { readonly rule: ToleranceRule; readonly step: string; readonly reach: string | null };
  readonly apart: Apart | null;
  readonly evidence: readonly Citation[];
}

export type Verdict = 'agrees' | 'agrees-with-other-only' | 'agrees-with-one-only' | 'agrees-with-neither' | 'cannot-be-checked';

/** A value of official statistics beside a claim. */
export interface StatisticReading {
  readonly reporter: string;
  readonly source: string;
  readonly basis: string | null;
  readonly mirror: boolean;
  readonly unit: string;
  readonly value: string;
  readonly meets: boolean;
  readonly apart: string;
  readonly vintage: string | null;
}

interface CheckStanding {
  readonly verdict: Verdict;
  readonly agrees_with: readonly string[];
  readonly differs_from: readonly string[];
  readonly readings: readonly StatisticReading[];
}

/** A claim against official statistics. */
export interface Check extends CheckStanding {
  readonly id: string;
  readonly claim: Claim;
  readonly named: string | null;
  readonly when_said: CheckStanding | null;
  readonly notes: readonly string[];
}

/** What one side counts over time. */
export interface StatisticLine {
  readonly reporter: string;
  readonly indicator: Indicator;
  readonly source: string;
  readonly basis: string | null;
  readonly unit: string;
  readonly values: readonly { readonly period: string; readonly value: string; readonly vintage: string | null }[];
}

export interface StatisticLines {
  readonly lines: readonly StatisticLine[];
}

export interface Implied {
  readonly id: string;
  readonly from: 'levels' | 'level-and-change';
  readonly voice: string;
  readonly interval: Interval;
  readonly parents: readonly [string, string];
}

export interface Series extends Quantity {
  readonly id: string;
  readonly periods: readonly {
    readonly period: string | null;
    readonly to_date: string | null;
    readonly claims: readonly Claim[];
    readonly implied: readonly Implied[];
  }[];
}

export type Between =
  | 'one-speaker'
  | 'one-side'
  | 'two-sides'
  | 'third-state'
  | 'two-reporters'
  | 'one-publisher'
  | 'publisher-and-speaker'
  | 'two-statistics';

export type Reason =
  | { readonly kind: 'different-statistics'; readonly states: readonly [string, string] }
  | { readonly kind: 'revised' | 'preliminary'; readonly claim: string; readonly words: string };

export interface Disagreement extends Quantity {
  readonly id: string;
  readonly series: string;
  readonly period: string;
  readonly between: readonly Between[];
  readonly claims: readonly Claim[];
  readonly pairs: readonly { readonly claims: readonly [string, string]; readonly between: Between; readonly distance: string }[];
  readonly reasons: readonly Reason[];
}

export type UndertakingStatus =
  | 'open'
  | 'under-way'
  | 'stalled'
  | 'overdue'
  | 'partly'
  | 'kept'
  | 'signed'
  | 'run-out'
  | 'superseded'
  | 'not-rated';

export interface Undertaking {
  readonly id: string;
  readonly what: 'commitment' | 'document';
  readonly states: readonly string[];
  readonly titles: readonly { readonly lang: string; readonly text: string }[];
  readonly force: Force | null;
  readonly status: UndertakingStatus;
  readonly due: string | null;
  readonly due_at_first: string | null;
  readonly horizon: string | null;
  readonly signed: string | null;
  readonly steps: readonly {
    readonly step: string;
    readonly on: string | null;
    readonly date: string | null;
    readonly before: string | null;
    readonly evidence: readonly Citation[];
  }[];
  readonly evidence: readonly Citation[];
}

export type ContactLineStatus = 'held' | 'ahead' | 'passed' | 'cancelled' | 'no-time' | 'recurring';

export interface MeetingRecord {
  readonly id: string;
  readonly date: string | null;
  readonly place: Place | null;
  readonly channel: MeetingChannel;
  readonly occasion: string | null;
  readonly parties: readonly Party[];
  readonly readouts: readonly {
    readonly record: string;
    readonly publisher: string | null;
    readonly lang: string;
    readonly title: string | null;
    readonly published: string | null;
  }[];
}

export interface ContactLine {
  readonly id: string;
  readonly channel: ContactChannel;
  readonly who: readonly { readonly state: string | null; readonly office: Office; readonly name: string | null }[];
  readonly from: string | null;
  readonly to: string | null;
  readonly states: readonly string[];
  readonly place: string | null;
  readonly when: string | null;
  readonly announced: string | null;
  readonly status: ContactLineStatus;
  readonly confirmed: boolean;
  readonly meeting: MeetingRecord | null;
  readonly steps: readonly {
    readonly step: string;
    readonly on: string | null;
    readonly when: string | null;
    readonly before: string | null;
    readonly evidence: readonly Citation[];
  }[];
  readonly evidence: readonly Citation[];
}

/** A record in which a topic or a named subject comes up. */
export interface ToldIn {
  readonly record: string;
  readonly said: string | null;
  readonly lang: string;
  readonly publisher: string | null;
  readonly title: string | null;
}

/** GET /api/pairs/{pair} */
export interface Pair {
  readonly as_of: string;
  readonly states: readonly string[];
  readonly head: {
    readonly records: number;
    readonly meetings: number;
    readonly statements: number;
    readonly from: string | null;
    readonly to: string | null;
  };
  readonly series: readonly Series[];
  readonly disagreements: readonly Disagreement[];
  readonly checks: readonly Check[];
  readonly documents: readonly Undertaking[];
  readonly commitments: readonly Undertaking[];
  readonly contacts: readonly ContactLine[];
  readonly spheres: readonly {
    readonly topic: Topic;
    readonly meetings: number;
    readonly years: readonly {
      readonly year: string;
      readonly meetings: number;
      readonly evidence: readonly (ToldIn & { readonly quotes: readonly string[] })[];
    }[];
  }[];
  readonly issues: readonly {
    readonly id: string;
    readonly names: readonly { readonly lang: string; readonly text: string }[];
    readonly meetings: number;
    readonly evidence: readonly (ToldIn & { readonly statement: string | null; readonly quote: string })[];
  }[];
  readonly assessments: readonly {
    readonly id: string;
    readonly year: string;
    readonly by: string | null;
    readonly positive: number;
    readonly mixed: number;
    readonly negative: number;
    readonly evidence: readonly (Citation & { readonly polarity: Polarity })[];
  }[];
}

export interface Meeting extends MeetingRecord {
  readonly topics: readonly string[];
  readonly at: { readonly lat: number; readonly lon: number; readonly town: string } | null;
}
/** GET /api/meetings */
export interface MeetingList {
  readonly meetings: readonly Meeting[];
  readonly next: string | null;
}

export interface Person {
  readonly id: string;
  readonly names: readonly { readonly name: string; readonly lang: string; readonly records: number }[];
  readonly offices: readonly {
    readonly state: string | null;
    readonly office: Office;
    readonly from: string | null;
    readonly to: string | null;
    readonly records: number;
  }[];
  readonly records: number;
  readonly from: string | null;
  readonly to: string | null;
}
/** GET /api/people */
export interface PeopleList {
  readonly people: readonly Person[];
  readonly next: number | null;
}
/** GET /api/people/{id} */
export interface PersonFound {
  readonly as_of: string;
  readonly people: readonly Person[];
  readonly profile: {
    readonly meetings: readonly {
      readonly id: string;
      readonly date: string | null;
      readonly place: Place | null;
      readonly channel: MeetingChannel;
      readonly parties: readonly Party[];
      readonly records: readonly string[];
    }[];
    readonly topics: readonly { readonly topic: string; readonly meetings: number }[];
    readonly about: readonly { readonly states: readonly string[]; readonly statements: number }[];
    readonly statements: readonly { readonly kind: StatementKind; readonly count: number; readonly evidence: readonly Citation[] }[];
  } | null;
}

/** A statement with where, when and by whom it was made. */
export interface Evidence {
  readonly statement: Statement;
  readonly source: {
    readonly record: string;
    readonly publisher: string | null;
    readonly lang: string;
    readonly title: string | null;
    readonly date: string | null;
  };
  readonly by: Speaker | null;
  readonly said: string | null;
  readonly review: 'accepted' | 'rejected' | 'corrected' | 'added' | null;
}
/** GET /api/review-queue */
export interface ReviewQueue {
  readonly statements: readonly Evidence[];
  readonly next: string | null;
}
