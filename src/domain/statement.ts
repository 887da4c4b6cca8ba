import type { Office, StateCode } from './party.js';
import type { Edtf } from './period.js';
import type { Decimal, Direction, Hedge, Unit } from './quantity.js';
import type { Span } from './span.js';

export const STATEMENT_KINDS = ['figure', 'contact', 'commitment', 'agreement', 'assessment'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export const INDICATORS = [
  'trade-turnover',
  'exports',
  'imports',
  'investment',
  'loans',
  'gdp',
  'cargo',
  'energy-supply',
  'agriculture',
  'tourists',
  'students',
  'companies',
  'projects',
  'agreements',
  'regions',
  'people',
  'money-other',
  'territory',
  'military',
  'casualties',
  'humanitarian-aid',
  'rank',
  'other',
] as const;
export type Indicator = (typeof INDICATORS)[number];

export const MEASURES = ['level', 'change', 'share', 'count', 'rank'] as const;
export type Measure = (typeof MEASURES)[number];

export interface Figure {
  readonly kind: 'figure';
  readonly indicator: Indicator;
  readonly states: readonly StateCode[];
  readonly measure: Measure;
  readonly direction: Direction | null;
  readonly value: Decimal;
  readonly value_to: Decimal | null;
  readonly unit: Unit;
  readonly hedge: Hedge;
  readonly modality: 'actual' | 'target' | 'forecast';
  readonly period: Edtf | null;
  readonly source: StateCode | null;
}

export const CONTACT_CHANNELS = ['visit', 'meeting', 'call', 'summit', 'commission', 'consultations', 'letter', 'other'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];
export const CONTACT_STATUSES = ['held', 'planned', 'invited', 'proposed', 'ongoing', 'cancelled'] as const;
export type ContactStatus = (typeof CONTACT_STATUSES)[number];

export interface Actor {
  readonly state: StateCode | null;
  readonly office: Office;
  readonly name: string | null;
}

export interface Contact {
  readonly kind: 'contact';
  readonly channel: ContactChannel;
  readonly actors: readonly Actor[];
  readonly with: readonly StateCode[];
  readonly place: string | null;
  readonly when: Edtf | null;
  readonly status: ContactStatus;
}

export const FORCES = ['pledge', 'intention', 'agreement', 'instruction', 'proposal', 'expectation'] as const;
export type Force = (typeof FORCES)[number];
export const STATES_OF_PLAY = ['new', 'in-progress', 'fulfilled', 'stalled'] as const;
export type StateOfPlay = (typeof STATES_OF_PLAY)[number];

export interface Commitment {
  readonly kind: 'commitment';
  readonly states: readonly StateCode[];
  /** What is to be done, in the words of the text or a short gloss made from them. */
  readonly action: string;
  readonly force: Force;
  readonly due: Edtf | null;
  readonly state_of_play: StateOfPlay | null;
}

export const AGREEMENT_STATUSES = ['in-force', 'signed', 'to-be-signed', 'in-preparation', 'in-implementation', 'expired'] as const;
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

export interface Agreement {
  readonly kind: 'agreement';
  /** The name in the text, put into the nominative. */
  readonly title: string;
  readonly states: readonly StateCode[];
  /** Of signing. */
  readonly date: Edtf | null;
  /** Until when it runs. */
  readonly horizon: Edtf | null;
  readonly status: AgreementStatus | null;
}

export interface Assessment {
  readonly kind: 'assessment';
  readonly states: readonly StateCode[];
  readonly polarity: 'positive' | 'negative' | 'mixed';
}

export type StatementFields = Figure | Contact | Commitment | Agreement | Assessment;

/** `high`: every part of the frame was found in the clause. `medium`: a part was carried over or inferred from who speaks. */
export type Confidence = 'high' | 'medium';

/** One part of a rule and the words it matched: what `readout explain` shows. */
export interface DerivationPart {
  /** The part's name in the rule: `indicator`, `value`, `period`, `actor`. */
  readonly name: string;
  readonly span: Span;
  /** What the part came to: `trade-turnover`, `2021`, `RU`. */
  readonly value: string;
}

/** A statement as a rule found it: the kind's fields, the words it stands on, and how it was derived. Spans are UTF-16. */
export interface Draft<F extends StatementFields = StatementFields> {
  readonly fields: F;
  /** The clause that carries it. */
  readonly span: Span;
  /** Turn index; null in narration. */
  readonly turn: number | null;
  /** Full name of the one whose words they are; null where many speak as one or the publisher tells. */
  readonly speaker: string | null;
  /** Kind and name of the rule's file: `figure/change-of-indicator`. */
  readonly rule: string;
  readonly confidence: Confidence;
  readonly parts: readonly DerivationPart[];
}
