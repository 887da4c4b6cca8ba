import type {
  AgreementStatus,
  ContactChannel,
  ContactStatus,
  Force,
  Indicator,
  Measure,
  MeetingChannel,
  Modality,
  Office,
  Polarity,
  StatementKind,
  StateOfPlay,
  Topic,
} from '../api/types.js';

/** What the record's codes are called. The command line calls them the same: test/web-words.test.ts. */
export interface Words {
  readonly kinds: { readonly [K in StatementKind]: { readonly one: string; readonly many: string; readonly letter: string } };
  readonly offices: { readonly [O in Office]: string };
  readonly meetings: { readonly [C in MeetingChannel]: string };
  readonly contacts: { readonly [C in ContactChannel]: string };
  readonly statuses: { readonly [S in ContactStatus]: string };
  readonly indicators: { readonly [I in Indicator]: string };
  readonly measures: { readonly [M in Measure]: string };
  readonly directions: { readonly [D in 'up' | 'down' | 'flat']: string };
  readonly hedges: { readonly [H in 'exact' | 'about' | 'over' | 'under']: string };
  readonly modalities: { readonly [M in Modality]: string };
  readonly forces: { readonly [F in Force]: string };
  readonly play: { readonly [S in StateOfPlay]: string };
  readonly agreements: { readonly [S in AgreementStatus]: string };
  readonly polarities: { readonly [P in Polarity]: string };
  readonly topics: { readonly [T in Topic]: string };
  /** Units that `Intl` has no name for; `#` stands for the number. */
  readonly units: { readonly [unit: string]: string };
}
