import type { Commitment, Edtf, Force, IsoDate, StateCode } from '../../domain/index.js';
import type { Citation } from '../citation.js';
import type { Step } from './steps.js';

/**
 * Where an undertaking stands on a day. `overdue`: its date passed and no record reports it done, no more than that. `run-out`: the term of a
 * document passed. `not-rated`: there is nothing to rate it by: no date and no report, or a proposal that nothing more is told of.
 */
export const UNDERTAKING_STATUSES = [
  'open',
  'under-way',
  'stalled',
  'overdue',
  'partly',
  'kept',
  'signed',
  'run-out',
  'superseded',
  'not-rated',
] as const;
export type UndertakingStatus = (typeof UNDERTAKING_STATUSES)[number];

/** A commitment or a document followed through the records. */
export interface Undertaking {
  /** Made from what it is about: `commitment:XA-XB:repay-debt-electricity:2022-07-01`. */
  readonly id: string;
  readonly what: 'commitment' | 'document';
  readonly states: readonly StateCode[];
  /** In the words of the text, one for each language it was told in: the fullest. */
  readonly titles: readonly { readonly lang: string; readonly text: string }[];
  /** Of a document: `programme`, `treaty`; null where the words tell none. */
  readonly document_kind: string | null;
  /** Of a commitment: the strongest told. */
  readonly force: Force | null;
  readonly status: UndertakingStatus;
  /** Days it was first and last told of. */
  readonly first_told: IsoDate | null;
  readonly last_told: IsoDate | null;
  /** When it is to be done, as told last; of a document the day it is to be signed. */
  readonly due: Edtf | null;
  /** As told first, where it has been moved since. */
  readonly due_at_first: Edtf | null;
  /** Of a document: until when it runs. */
  readonly horizon: Edtf | null;
  readonly signed: Edtf | null;
  /** It was reported done after its date, or put off before it was. */
  readonly after_date: boolean;
  readonly steps: readonly Step[];
  /** Ids of the documents it follows and that follow it. */
  readonly supersedes: string | null;
  readonly superseded_by: string | null;
  /** Rules by which tellings were taken for one; empty where there is only one. */
  readonly rules: readonly string[];
  readonly evidence: readonly Citation[];
}

const FORCES_BY_STRENGTH: readonly Force[] = ['pledge', 'agreement', 'instruction', 'intention', 'expectation', 'proposal'];

export const strongest = (commitments: readonly Commitment[]): Force | null =>
  FORCES_BY_STRENGTH.find((force) => commitments.some((each) => each.force === force)) ?? null;
