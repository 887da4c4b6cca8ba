import type {
  Agreement,
  Assessment,
  Commitment,
  Contact,
  Figure,
  Party,
  ReadoutRecord,
  RecordStatement,
  StatementFields,
} from '../domain/index.js';

// Records made by hand for the tests of comparing: what a page says, and the statements that were found in it.

const BOTH: readonly Party[] = [
  { state: 'XA', name: 'Anna Arvel', office: 'president', person: 'x-arvel' },
  { state: 'XB', name: 'Boris Boren', office: 'president', person: 'x-boren' },
];

/** A statement with the words it stands on: they are looked for in the text, the first time if they stand there oftener. */
export type Found = StatementFields & { readonly words: string };

export interface Made {
  readonly id?: string;
  readonly lang?: string;
  readonly title?: string;
  readonly lead?: string;
  readonly date?: string;
  readonly channel?: ReadoutRecord['meeting']['channel'];
  /** State of who speaks, and the words. */
  readonly turns?: readonly (readonly [by: 'XA' | 'XB', words: string])[];
  /** After the last turn. */
  readonly end?: string;
  readonly statements?: readonly Found[];
}

/** Offsets are told in code points, as everywhere. */
export function record({
  id = 'a.example:en:1',
  lang = 'en',
  title,
  lead = '',
  date = '2022-06-29',
  channel = 'meeting',
  turns = [],
  end = '',
  statements = [],
}: Made): ReadoutRecord {
  let text = lead === '' ? '' : `${lead}\n`;
  const length = (): number => Array.from(text).length;
  const made = turns.map(([by, words], index) => {
    const { name, state, office, person } = BOTH.find((party) => party.state === by) as Party;
    text += `${name}: `;
    const start = length();
    text += words;
    const turn = { index, label: name, speaker: { name, state, office, person }, interpreted: false, start, end: length() };
    text += '\n';
    return turn;
  });
  text += end;
  const found = statements.map(({ words, ...fields }, i): RecordStatement => {
    const at = text.indexOf(words);
    if (at < 0) throw new Error(`not in the text: ${words}`);
    const start = Array.from(text.slice(0, at)).length;
    const stop = start + Array.from(words).length;
    const turn = made.find((each) => each.start <= start && stop <= each.end);
    return {
      ...(fields as StatementFields),
      id: `${id}#${fields.kind}-${i}`,
      turn: turn?.index ?? null,
      speaker: turn?.speaker.name ?? null,
      start,
      end: stop,
      quote: words,
      rule: 'made/by-hand',
      confidence: 'high',
      derivation: [],
    };
  });
  const gaps = [...text.matchAll(/<…>/g)].map(({ index }) => {
    const start = Array.from(text.slice(0, index)).length;
    return { start, end: start + 3 };
  });
  return {
    schema: 'readout/1',
    id,
    source: {
      id: null,
      publisher: id.split(':')[0] ?? null,
      url: null,
      lang,
      title: title ?? null,
      published: date,
      sha256: String(text.length).padStart(64, '0'),
      genre: made.length > 0 ? 'transcript' : 'readout',
    },
    text,
    meeting: { date, place: null, occasion: null, channel, parties: BOTH },
    turns: made,
    insertions: [],
    gaps,
    statements: found,
    topics: [],
    diagnostics: [],
  };
}

export const figure = (words: string, value: string, other: Partial<Figure> = {}): Found => ({
  words,
  kind: 'figure',
  indicator: 'trade-turnover',
  states: ['XA', 'XB'],
  measure: 'change',
  direction: 'up',
  value,
  value_to: null,
  unit: 'percent',
  hedge: 'exact',
  modality: 'actual',
  period: '2021',
  source: null,
  ...other,
});

export const contact = (words: string, other: Partial<Contact> = {}): Found => ({
  words,
  kind: 'contact',
  channel: 'visit',
  actors: [{ state: 'XA', office: 'foreign-minister', name: null }],
  with: ['XB'],
  place: null,
  when: null,
  status: 'planned',
  ...other,
});

export const commitment = (words: string, other: Partial<Commitment> = {}): Found => ({
  words,
  kind: 'commitment',
  states: ['XA'],
  action: words,
  force: 'pledge',
  due: null,
  state_of_play: 'new',
  ...other,
});

export const agreement = (words: string, title: string, other: Partial<Agreement> = {}): Found => ({
  words,
  kind: 'agreement',
  title,
  states: ['XA', 'XB'],
  date: null,
  horizon: null,
  status: null,
  ...other,
});

export const assessment = (words: string, polarity: Assessment['polarity'] = 'positive'): Found => ({
  words,
  kind: 'assessment',
  states: ['XA', 'XB'],
  polarity,
});
