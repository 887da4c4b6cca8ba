/** Codes the ledger has; the operations' schemas hold the same lists, and a test compares them. */
export type UndertakingStatusCode =
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
export type StepCode =
  | 'told'
  | 'told-again'
  | 'dated'
  | 'made-precise'
  | 'put-off'
  | 'brought-forward'
  | 'under-way'
  | 'stalled'
  | 'partly'
  | 'kept'
  | 'in-preparation'
  | 'to-be-signed'
  | 'signed'
  | 'in-force'
  | 'in-implementation'
  | 'ended'
  | 'date-passed'
  | 'superseded';
export type ContactLineCode = 'held' | 'ahead' | 'passed' | 'cancelled' | 'no-time' | 'recurring';
export type ContactStepCode = 'proposed' | 'invited' | 'planned' | 'moved' | 'cancelled' | 'ongoing' | 'held' | 'recorded' | 'time-passed';

/** What the ledger says of a pair of states to people. Never that somebody broke a promise: only what the records tell, and what the calendar says. */
export interface LedgerMessages {
  readonly headings: {
    readonly [H in
      | 'figures'
      | 'disagreements'
      | 'documents'
      | 'commitments'
      | 'contacts'
      | 'spheres'
      | 'issues'
      | 'assessments'
      | 'attendance'
      | 'formats'
      | 'ahead'
      | 'passed'
      | 'offices'
      | 'meetings'
      | 'statements'
      | 'about']: string;
  };
  readonly statuses: { readonly [S in UndertakingStatusCode]: string };
  readonly steps: { readonly [S in StepCode]: string };
  readonly contactStatuses: { readonly [S in ContactLineCode]: string };
  readonly contactSteps: { readonly [S in ContactStepCode]: string };
  readonly levels: { readonly [level: string]: string };
  readonly columns: { readonly [C in 'when' | 'what' | 'who' | 'where' | 'status' | 'topic' | 'side' | 'readouts']: string };
  readonly head: (records: number, meetings: number, statements: number, from: string, to: string) => string;
  readonly claims: (claims: number, times: number) => string;
  readonly latest: (day: string, amount: string, of: string) => string;
  readonly putOffFrom: (date: string) => string;
  readonly late: string;
  readonly followedBy: string;
  readonly follows: string;
  readonly confirmed: string;
  readonly events: (n: number) => string;
  readonly joint: string;
  readonly days: (n: number) => string;
  readonly daysAgo: (n: number) => string;
  readonly seen: (first: string, last: string) => string;
  readonly noContacts: string;
  readonly noMeetings: string;
  readonly nothingDue: string;
  readonly severalPeople: string;
  readonly overdueMeans: string;
  readonly goOn: (id: string) => string;
}
