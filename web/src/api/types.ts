// What the HTTP API answers, as far as the app uses it. test/web-types.test.ts holds these against the schemas of the API.

export type StatementKind = 'figure' | 'contact' | 'commitment' | 'agreement' | 'assessment';
export const STATEMENT_KINDS: readonly StatementKind[] = ['figure', 'contact', 'commitment', 'agreement', 'assessment'];

export type Office =
  | 'president'
  | 'prime-minister'
  | 'foreign-minister'
  | 'parliament-speaker'
  | 'deputy-prime-minister'
  | 'minister'
  | 'ambassador'
  | 'monarch'
  | 'vice-president'
  | 'head-of-organisation'
  | 'envoy'
  | 'delegation'
  | 'other';
export type MeetingChannel = 'meeting' | 'call' | 'press-conference' | 'joint-statement' | 'multilateral' | 'speech' | 'other';
export type ContactChannel = 'visit' | 'meeting' | 'call' | 'summit' | 'commission' | 'consultations' | 'letter' | 'other';
export type ContactStatus = 'held' | 'planned' | 'invited' | 'proposed' | 'ongoing' | 'cancelled';
export type Indicator =
  | 'trade-turnover'
  | 'exports'
  | 'imports'
  | 'investment'
  | 'loans'
  | 'gdp'
  | 'cargo'
  | 'energy-supply'
  | 'agriculture'
  | 'tourists'
  | 'students'
  | 'companies'
  | 'projects'
  | 'agreements'
  | 'regions'
  | 'people'
  | 'money-other'
  | 'territory'
  | 'military'
  | 'casualties'
  | 'humanitarian-aid'
  | 'rank'
  | 'other';
export type Measure = 'level' | 'change' | 'share' | 'count' | 'rank';
export type Modality = 'actual' | 'target' | 'forecast';
export type Force = 'pledge' | 'intention' | 'agreement' | 'instruction' | 'proposal' | 'expectation';
export type StateOfPlay = 'new' | 'in-progress' | 'fulfilled' | 'stalled';
export type AgreementStatus = 'in-force' | 'signed' | 'to-be-signed' | 'in-preparation' | 'in-implementation' | 'expired';
export type Polarity = 'positive' | 'negative' | 'mixed';
export type Topic =
  | 'trade'
  | 'investment'
  | 'industry'
  | 'energy'
  | 'nuclear'
  | 'transport'
  | 'agriculture'
  | 'finance'
  | 'science-education'
  | 'culture'
  | 'health'
  | 'tourism'
  | 'technology'
  | 'space'
  | 'environment'
  | 'defence'
  | 'regional-security'
  | 'counter-terrorism'
  | 'migration'
  | 'humanitarian'
  | 'sport'
  | 'parliaments'
  | 'regions'
  | 'multilateral'
  | 'history-memory'
  | 'elections-politics'
  | 'sanctions'
  | 'consular';

/** Code points into the record's text, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Party {
  readonly state: string | null;
  readonly name: string;
  readonly office: Office;
  readonly person: string | null;
}
export interface Speaker {
  readonly name: string | null;
  readonly state: string | null;
  readonly office: Office | null;
  readonly person: string | null;
}
export interface Place {
  readonly name: string | null;
  readonly state: string | null;
}

export interface Figure {
  readonly kind: 'figure';
  readonly indicator: Indicator;
  readonly states: readonly string[];
  readonly measure: Measure;
  readonly direction: 'up' | 'down' | 'flat' | null;
  readonly value: string;
  readonly value_to: string | null;
  readonly unit: string;
  readonly hedge: 'exact' | 'about' | 'over' | 'under';
  readonly modality: Modality;
  readonly period: string | null;
  readonly source: string | null;
}
export interface Contact {
  readonly kind: 'contact';
  readonly channel: ContactChannel;
  readonly actors: readonly { readonly state: string | null; readonly office: Office; readonly name: string | null }[];
  readonly with: readonly string[];
  readonly place: string | null;
  readonly when: string | null;
  readonly status: ContactStatus;
}
export interface Commitment {
  readonly kind: 'commitment';
  readonly states: readonly string[];
  readonly action: string;
  readonly force: Force;
  readonly due: string | null;
  readonly state_of_play: StateOfPlay | null;
}
export interface Agreement {
  readonly kind: 'agreement';
  readonly title: string;
  readonly states: readonly string[];
  readonly date: string | null;
  readonly horizon: string | null;
  readonly status: AgreementStatus | null;
}
export interface Assessment {
  readonly kind: 'assessment';
  readonly states: readonly string[];
  readonly polarity: Polarity;
}
export type StatementFields = Figure | Contact | Commitment | Agreement | Assessment;

export type Statement = StatementFields &
  Span & {
    readonly id: string;
    readonly turn: number | null;
    readonly speaker: string | null;
    readonly quote: string;
    readonly rule: string;
    readonly confidence: 'high' | 'medium';
    readonly derivation: readonly { readonly name: string; readonly span: Span; readonly value: string }[];
  };

export interface Turn extends Span {
  readonly index: number;
  readonly label: string;
  readonly speaker: Speaker;
  readonly interpreted: boolean;
}

export interface Diagnostic {
  readonly code: string;
  readonly message: string;
  readonly start: number | null;
  readonly end: number | null;
}

export interface ReadoutRecord {
  readonly id: string;
  readonly source: {
    readonly publisher: string | null;
    readonly url: string | null;
    readonly lang: string;
    readonly title: string | null;
    readonly published: string | null;
  };
  readonly text: string;
  readonly meeting: {
    readonly date: string | null;
    readonly place: Place | null;
    readonly occasion: string | null;
    readonly channel: MeetingChannel;
    readonly parties: readonly Party[];
  };
  readonly turns: readonly Turn[];
  readonly insertions: readonly Span[];
  readonly gaps: readonly Span[];
  readonly statements: readonly Statement[];
  readonly topics: readonly { readonly topic: Topic; readonly evidence: readonly (Span & { readonly quote: string })[] }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** GET /api/records/{id} */
export interface Shown {
  /** As reviewers have left it. */
  readonly record: ReadoutRecord;
  readonly version: number;
  readonly versions: readonly { readonly version: number; readonly addedAt: string }[];
  /** Statements that reviewers took out. */
  readonly rejected: readonly Statement[];
}

export interface Summary {
  readonly id: string;
  readonly versions: number;
  readonly publisher: string | null;
  readonly lang: string;
  /** Id of the event: the same for all readouts of one meeting. */
  readonly meeting: string;
  readonly date: string | null;
  readonly place: Place | null;
  readonly channel: string;
  readonly title: string | null;
  readonly parties: readonly Party[];
  readonly turns: number;
  readonly words: number;
  readonly statements: Readonly<Partial<Record<StatementKind, number>>>;
  readonly topics: readonly string[];
}

/** GET /api/records */
export interface RecordList {
  readonly records: readonly Summary[];
  readonly total: number;
}

export const CITATION_STYLES = ['apa', 'bibtex', 'ris', 'csl-json'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];
/** GET /api/records/{id}/citation */
export interface Cited {
  readonly citation: string;
}

/** GET /api/pairs */
export interface PairList {
  readonly pairs: readonly {
    readonly states: readonly [string, string];
    readonly records: number;
    readonly statements: number;
    readonly from: string | null;
    readonly to: string | null;
  }[];
}

/** GET /api/names */
export interface NameBook {
  readonly people: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<string, string>>;
}

export interface ReviewEvent {
  readonly seq: number;
  readonly record: string;
  readonly statement: string;
  readonly quote: string;
  readonly action: 'accept' | 'reject' | 'correct' | 'add' | 'undo';
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
}
/** GET /api/reviews */
export interface ReviewLog {
  readonly events: readonly ReviewEvent[];
  readonly next: number | null;
}

/** Every failure of the API, and what one input of many failed with. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly place: string;
  readonly mend: string;
}

/** POST /api/uploads */
export interface Upload {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
}
/** Body of POST /api/preview and POST /api/intake */
export interface Sources {
  readonly uploads: string[];
  readonly addresses: string[];
  readonly texts: string[];
}
export type PreviewItem =
  | { readonly ok: true; readonly place: string; readonly record: ReadoutRecord }
  | { readonly ok: false; readonly error: Failure }
  | { readonly ok: null; readonly note: { readonly code: string; readonly place: string; readonly message: string } };
/** POST /api/preview */
export interface Preview {
  readonly items: readonly PreviewItem[];
  readonly more: boolean;
}
export interface JobItem {
  readonly place: string;
  readonly outcome: 'added' | 'unchanged' | 'changed' | 'reread' | 'duplicate' | 'failed' | 'noted';
  readonly id: string | null;
  readonly near: string | null;
  readonly error: Failure | null;
}
/** POST /api/intake and GET /api/jobs/{id} */
export interface Job {
  readonly id: string;
  readonly state: 'running' | 'done' | 'stopped' | 'failed';
  readonly kept: number;
  readonly failed: number;
  readonly items: readonly JobItem[];
  readonly error: Failure | null;
}

/** A statement that a line of the ledger stands on. */
export interface Evidence {
  readonly record: string;
  readonly statement: string;
  readonly kind: StatementKind;
  readonly quote: string;
  readonly by: Speaker | null;
  readonly said: string | null;
  readonly publisher: string | null;
  readonly lang: string;
}

/** GET /api/due */
export interface DueList {
  readonly as_of: string;
  readonly ahead: readonly DueItem[];
}
export interface DueItem {
  readonly id: string;
  readonly what: 'commitment' | 'document' | 'contact';
  readonly states: readonly string[];
  readonly date: string;
  readonly undertaking: {
    readonly titles: readonly { readonly lang: string; readonly text: string }[];
    readonly evidence: readonly Evidence[];
  } | null;
  readonly contact: {
    readonly channel: ContactChannel;
    readonly who: Contact['actors'];
    readonly to: string | null;
    readonly evidence: readonly Evidence[];
  } | null;
}

/** GET /api/disagreements */
export interface DisagreementList {
  readonly disagreements: readonly Disagreement[];
  readonly total: number;
}
export interface Claim {
  readonly id: string;
  readonly said: string;
  readonly by: Speaker | null;
  readonly value: string;
  readonly value_to: string | null;
  readonly told_unit: string;
  readonly direction: Figure['direction'];
  readonly hedge: Figure['hedge'];
  readonly measure: Measure;
  readonly evidence: readonly Evidence[];
}
export interface Disagreement {
  readonly id: string;
  readonly indicator: Indicator;
  readonly states: readonly string[];
  readonly modality: Modality;
  readonly period: string;
  readonly claims: readonly Claim[];
  readonly pairs: readonly { readonly claims: readonly [string, string] }[];
}

/** Whether the demo corpus is at hand. */
export interface Demo {
  readonly available: boolean;
}
