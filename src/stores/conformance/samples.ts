import { createHash } from 'node:crypto';
import type {
  Commitment,
  Figure,
  Office,
  Page,
  Party,
  ReadoutRecord,
  RecordStatement,
  RecordTurn,
  StatementFields,
} from '../../domain/index.js';
import type { Entry } from '../contract/index.js';

/** What a test wants of a record; the rest is plain. */
export interface Wishes {
  readonly publisher?: string;
  readonly lang?: 'ru' | 'en';
  readonly key?: string;
  readonly text?: string;
  readonly sha256?: string;
  readonly url?: string | null;
  readonly title?: string | null;
  readonly date?: string | null;
  readonly published?: string | null;
  readonly channel?: ReadoutRecord['meeting']['channel'];
  readonly place?: ReadoutRecord['meeting']['place'];
  readonly parties?: readonly Party[];
  readonly turns?: readonly RecordTurn[];
  readonly statements?: readonly RecordStatement[];
  readonly topics?: ReadoutRecord['topics'];
  readonly original?: Uint8Array | null;
  readonly engine?: string;
}

export function entry(wishes: Wishes = {}): Entry {
  const { publisher = 'a.example', lang = 'en', key = '1', text = 'A text.', url = null, title = null, date = '2022-06-29' } = wishes;
  const sha256 = wishes.sha256 ?? createHash('sha256').update(`${publisher}:${lang}:${key}:${text}`).digest('hex');
  const record: ReadoutRecord = {
    schema: 'readout/1',
    id: `${publisher}:${lang}:${key}`,
    source: { id: null, publisher, url, lang, title, published: wishes.published ?? null, sha256, genre: 'transcript' },
    text,
    meeting: {
      date,
      place: wishes.place ?? null,
      occasion: null,
      channel: wishes.channel ?? 'meeting',
      parties: wishes.parties ?? [ARVEL],
    },
    turns: wishes.turns ?? [],
    insertions: [],
    gaps: [],
    statements: wishes.statements ?? [],
    topics: wishes.topics ?? [],
    diagnostics: [],
  };
  const page: Page = {
    text,
    lang,
    inputId: null,
    publisher,
    url,
    key,
    told: { title, date, time: null, place: null },
    apparatus: [{ start: 0, end: 1 }],
    sha256,
    original: wishes.original ?? null,
    diagnostics: [],
  };
  return { record, passages: [], page, engine: wishes.engine ?? 'test/1' };
}

export const party = (state: string, name: string, office: Office = 'president', person: string | null = null): Party => ({
  state,
  name,
  office,
  person,
});
export const ARVEL = party('XA', 'Anna Arvel');
export const BOREN = party('XB', 'Boris Boren', 'president', 'x-boren');

export const FIGURE: Figure = {
  kind: 'figure',
  indicator: 'exports',
  states: ['XA'],
  measure: 'level',
  direction: null,
  value: '1',
  value_to: null,
  unit: 'USD',
  hedge: 'exact',
  modality: 'actual',
  period: null,
  source: null,
};
export const PROMISE: Commitment = {
  kind: 'commitment',
  states: ['XA', 'XB'],
  action: 'build a bridge',
  force: 'pledge',
  due: '2024',
  state_of_play: null,
};

/** A statement on the first words of the text. */
export const statement = (
  id: string,
  fields: StatementFields = FIGURE,
  quote = 'A',
  more: Partial<RecordStatement> = {},
): RecordStatement =>
  ({
    id,
    ...fields,
    turn: null,
    speaker: null,
    start: 0,
    end: Array.from(quote).length,
    quote,
    rule: 'figure/none',
    confidence: 'high',
    derivation: [],
    ...more,
  }) as RecordStatement;

export const figures = (record: string, count: number): RecordStatement[] =>
  Array.from({ length: count }, (_, i) => statement(`${record}#figure-${i}`));
