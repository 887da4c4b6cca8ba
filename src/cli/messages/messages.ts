import type {
  AgreementStatus,
  Assessment,
  ContactChannel,
  ContactStatus,
  Direction,
  Figure,
  Force,
  Indicator,
  MeetingChannel,
  Office,
  StatementKind,
  StateOfPlay,
  Topic,
} from '../../domain/index.js';
import type { Course } from '../terminal/progress.js';
import type { CompareMessages } from './compare.js';
import type { FigureMessages } from './figures.js';
import type { LedgerMessages } from './ledger.js';
import type { SearchMessages } from './search.js';
import type { StatisticsMessages } from './statistics.js';

export const COMMANDS = [
  'extract',
  'add',
  'watch',
  'list',
  'show',
  'explain',
  'search',
  'freq',
  'pair',
  'due',
  'contacts',
  'meetings',
  'person',
  'series',
  'disagreements',
  'check',
  'stats',
  'compare',
  'history',
  'edits',
  'reextract',
  'backup',
  'restore',
  'serve',
  'schema',
] as const;
export type CommandName = (typeof COMMANDS)[number];

/** The options there are, by their long names; which command takes which is said in `commands/`. */
export const OPTIONS = [
  'ui',
  'help',
  'version',
  'data',
  'json',
  'lang',
  'publisher',
  'encoding',
  'delay',
  'world',
  'again',
  'every',
  'once',
  'replace',
  'port',
  'report',
  'quotes',
  'annotated',
  'revision',
  'state',
  'from',
  'to',
  'after',
  'limit',
  'as-of',
  'indicator',
  'measure',
  'period',
  'csv',
  'within',
  'order',
  'offset',
  'cards',
  'facets',
  'markdown',
  'by',
  'claimreview',
  'reporter',
  'unit',
  'source',
  'vintage',
  'licence',
] as const;
export type OptionName = (typeof OPTIONS)[number];

/** What a command's arguments are called. */
export const ARGUMENTS = [
  'inputs',
  'id',
  'statement',
  'feeds',
  'ids',
  'file',
  'states',
  'name',
  'query',
  'other',
  'action',
  'files',
] as const;
export type ArgumentName = (typeof ARGUMENTS)[number];

export interface CommandTexts {
  readonly summary: string;
  readonly details: string;
  /** Command line and what it does. */
  readonly examples: readonly (readonly [line: string, meaning: string])[];
  /** Options that mean something else here than in other commands. */
  readonly options?: { readonly [O in OptionName]?: string };
}

/** Everything the program says to people, in one language. Codes are worded in `Words`. */
export interface Messages {
  readonly about: string;
  readonly more: string;
  readonly titles: {
    readonly usage: string;
    readonly commands: string;
    readonly options: string;
    readonly arguments: string;
    readonly examples: string;
  };
  readonly placeholders: { readonly options: string; readonly command: string };
  readonly commands: { readonly [C in CommandName]: CommandTexts };
  readonly arguments: { readonly [A in ArgumentName | 'command']: string };
  readonly options: { readonly [O in OptionName]: string };
  readonly usage: {
    readonly unknownOption: (option: string) => string;
    readonly unknownCommand: (command: string) => string;
    readonly missingArgument: (name: string) => string;
    readonly missingValue: (option: string) => string;
    readonly excess: string;
    readonly badValue: (option: string, value: string, wanted: string) => string;
    readonly noCommand: string;
    readonly see: (command: string) => string;
    readonly wanted: {
      readonly lang: string;
      readonly ui: string;
      readonly date: string;
      readonly number: string;
      readonly seconds: string;
      readonly limit: string;
      readonly state: string;
      readonly indicator: string;
      readonly measure: string;
      readonly period: string;
      readonly order: string;
      readonly offset: string;
      readonly by: string;
      readonly pair: string;
      readonly days: string;
    };
  };
  readonly sections: {
    readonly [S in
      | 'meeting'
      | 'turns'
      | 'topics'
      | 'notes'
      | 'record'
      | 'rule'
      | 'quote'
      | 'said'
      | 'context'
      | 'parts'
      | 'result']: string;
  };
  readonly kinds: { readonly [K in StatementKind]: string };
  /** One of a kind. */
  readonly kind: { readonly [K in StatementKind]: string };
  readonly counts: {
    readonly [C in 'turns' | 'insertions' | 'gaps' | 'statements' | 'records' | 'versions' | 'failures']: (n: number) => string;
  };
  readonly outcomes: {
    readonly added: string;
    readonly unchanged: string;
    readonly changed: (version: number) => string;
    readonly reread: string;
    readonly duplicate: (id: string) => string;
    readonly near: (id: string) => string;
  };
  readonly stopped: string;
  /** After a look at the feeds: how many records are new, and in how many minutes the next look is (null: there is none). */
  readonly looked: (news: number, minutes: number | null) => string;
  readonly reread: (item: {
    readonly id: string;
    readonly version: number;
    readonly before: number;
    readonly after: number;
    readonly lost: number;
  }) => string;
  readonly rereadAll: (read: number, differ: number) => string;
  readonly serving: (address: string, folder: string) => string;
  readonly backedUp: (records: number, file: string) => string;
  readonly restored: (records: number, aside: string | null) => string;
  /** How many of each outcome, at the end of a batch. */
  readonly summary: { readonly [O in 'added' | 'unchanged' | 'changed' | 'reread' | 'duplicate' | 'near']: (n: number) => string };
  readonly empty: (folder: string) => string;
  readonly nothingMatches: string;
  readonly more_records: (shown: number, total: number, after: string) => string;
  readonly columns: { readonly [C in 'id' | 'date' | 'place' | 'parties' | 'counts']: string };
  readonly noDate: string;
  readonly onTheMargins: (occasion: string) => string;
  readonly bothSides: string;
  readonly times: (n: number) => string;
  readonly nothingStated: string;
  readonly narration: string;
  readonly progress: (course: Course) => string;
  readonly unexpected: string;
  /** Before a store of an older version is brought up to date. */
  readonly upgrading: (folder: string) => string;
  readonly quote: (text: string) => string;
  /** What the ledger says of a pair. */
  readonly ledger: LedgerMessages;
  readonly search: SearchMessages;
  /** What is said of two pages side by side, and of versions of one. */
  readonly compare: CompareMessages;
  /** What the ledger says of figures. */
  readonly figures: FigureMessages;
  /** What official statistics say, and claims against them. */
  readonly statistics: StatisticsMessages;
  /** Messages of failures and diagnostics by code, where this language words them itself; else the engine's English stands. */
  readonly failures: { readonly [code: string]: (message: string, mend: string) => readonly [message: string, mend: string] };
  readonly diagnostics: { readonly [code: string]: string };
}

/** What the record's codes are called. */
export interface Words {
  readonly months: readonly string[];
  readonly date: (day: number, month: string, year: number) => string;
  readonly offices: { readonly [O in Office]: string };
  readonly meetings: { readonly [C in MeetingChannel]: string };
  readonly contacts: { readonly [C in ContactChannel]: string };
  readonly statuses: { readonly [S in ContactStatus]: string };
  readonly indicators: { readonly [I in Indicator]: string };
  readonly directions: { readonly [D in Direction]: string };
  readonly modalities: { readonly [M in Figure['modality']]: string };
  readonly forces: { readonly [F in Force]: string };
  readonly play: { readonly [S in StateOfPlay]: string };
  readonly agreements: { readonly [S in AgreementStatus]: string };
  readonly polarities: { readonly [P in Assessment['polarity']]: string };
  readonly topics: { readonly [T in Topic]: string };
  readonly units: { readonly [unit: string]: string };
  readonly share: string;
  readonly place: (n: string) => string;
  readonly until: (horizon: string) => string;
  readonly due: (date: string) => string;
  readonly signed: (date: string) => string;
  readonly at: (place: string) => string;
  readonly statistics: (state: string) => string;
  readonly large: { readonly thousand: string; readonly million: string; readonly billion: string; readonly trillion: string };
  readonly decimal: '.' | ',';
  /** Currency sign and amount in this language's order. */
  readonly money: (amount: string, sign: string) => string;
}
