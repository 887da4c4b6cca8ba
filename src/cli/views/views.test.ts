import pc from 'picocolors';
import { describe, expect, it } from 'vitest';
import { UIS } from '../../../test/support/uis.js';
import type { Contact, Figure, ReadoutRecord, RecordStatement, StatementFields } from '../../domain/index.js';
import { annotatedText } from './annotated.js';
import { explanationForPeople } from './explanation.js';
import { listForPeople } from './list-table.js';
import { recordForPeople } from './record.js';

const TEXT = '😀 A. Arvel: Trade grew by over 16 percent. Our minister was with you.\nB. Bosk: Your minister came to us.\n';
const terminal = { paint: pc.createColors(false), width: 90 };
const plain = { ui: UIS.en, names: { people: {}, places: {}, states: { XA: 'Arvenia' } }, terminal, quotes: false };

const figure: Figure = {
  kind: 'figure',
  indicator: 'trade-turnover',
  states: ['XB', 'XA'],
  measure: 'change',
  direction: 'up',
  value: '16',
  value_to: null,
  unit: 'percent',
  hedge: 'over',
  modality: 'actual',
  period: '2021',
  source: 'XA',
};
const visit: Contact = {
  kind: 'contact',
  channel: 'visit',
  actors: [{ state: 'XA', office: 'foreign-minister', name: null }],
  with: ['XB'],
  place: null,
  when: null,
  status: 'held',
};

function statement(fields: StatementFields, quote: string, turn: number, speaker: string): RecordStatement {
  const start = Array.from(TEXT.slice(0, TEXT.indexOf(quote))).length;
  return {
    id: `a.example:en:1#${fields.kind}-${turn}`,
    ...fields,
    turn,
    speaker,
    start,
    end: start + quote.length,
    quote,
    rule: `${fields.kind}/sample`,
    confidence: 'high',
    derivation: [{ name: 'value', span: { start: start + 14, end: start + 21 }, value: '16 percent' }],
  };
}

const speaker = (name: string, state: string) => ({ name, state, office: 'president' as const, person: null });
const record: ReadoutRecord = {
  schema: 'readout/1',
  id: 'a.example:en:1',
  source: {
    id: null,
    publisher: 'a.example',
    url: null,
    lang: 'en',
    title: null,
    published: null,
    sha256: '0'.repeat(64),
    genre: 'transcript',
  },
  text: TEXT,
  meeting: {
    date: '2022-06-29',
    place: { name: 'Tarn', state: 'XA' },
    occasion: null,
    channel: 'meeting',
    parties: [
      { state: 'XA', name: 'Anna Arvel', office: 'president', person: null },
      { state: 'XB', name: 'Boris Bosk', office: 'other', person: null },
    ],
  },
  turns: [
    { index: 0, label: 'A. Arvel', speaker: speaker('Anna Arvel', 'XA'), interpreted: false, start: 12, end: 69 },
    { index: 1, label: 'B. Bosk', speaker: speaker('Boris Bosk', 'XB'), interpreted: false, start: 79, end: 105 },
  ],
  insertions: [],
  gaps: [{ start: 1, end: 2 }],
  statements: [
    statement(figure, 'Trade grew by over 16 percent.', 0, 'Anna Arvel'),
    statement(visit, 'Our minister was with you.', 0, 'Anna Arvel'),
    statement(visit, 'Your minister came to us.', 1, 'Boris Bosk'),
  ],
  topics: [{ topic: 'trade', evidence: [] }],
  diagnostics: [{ code: 'no-date', message: 'told in\ntwo lines', start: null, end: null }],
};

describe('a record for people', () => {
  it('is a block, with what both sides said once', () => {
    expect(recordForPeople(record, plain).split('\n')).toEqual([
      'Meeting      29 June 2022, Tarn (XA)',
      '             Anna Arvel, President, Arvenia — Boris Bosk, XB',
      'Turns        2 · 1 gap',
      'Figures      trade turnover XA–XB   2021   up > 16 %   (statistics of Arvenia)',
      'Contacts     XA foreign minister → XB, visit, held   (said by both sides)',
      'Topics       trade',
      'Notes        told in two lines',
      '',
    ]);
  });

  it('speaks Russian, with names where they are known', () => {
    const names = { people: { 'Anna Arvel': 'Анна Арвель' }, places: { Tarn: 'Тарн' }, states: { XA: 'Арвения' } };
    expect(
      recordForPeople(record, { ...plain, ui: UIS.ru, names })
        .split('\n')
        .slice(0, 4),
    ).toEqual([
      'Встреча        29 июня 2022 года, Тарн (XA)',
      '               Анна Арвель, Президент, Арвения — Boris Bosk, XB',
      'Реплики        2 · 1 пропуск',
      'Цифры          товарооборот XA–XB   2021   рост > 16 %   (статистика: Арвения)',
    ]);
  });

  it('gives those who travel, and where to, the names that the parties have', () => {
    const fields: Contact = { ...visit, actors: [{ state: 'XA', office: 'president', name: 'Anna Arvel' }], place: 'Tarn' };
    const names = { people: { 'Anna Arvel': 'Анна Арвель' }, places: { Tarn: 'Тарн' }, states: {} };
    const told = { ...record, statements: [statement(fields, 'Our minister was with you.', 0, 'Anna Arvel')] };
    expect(recordForPeople(told, { ...plain, ui: UIS.ru, names })).toContain('Анна Арвель (XA президент) → XB, визит, Тарн, ');
  });

  it('shows the words and the ids when asked to', () => {
    const text = recordForPeople(record, { ...plain, quotes: true });
    expect(text).toContain('                 “Our minister was with you.” — Anna Arvel\n                 contact-0\n');
    expect(text).toContain('                 “Your minister came to us.” — Boris Bosk\n                 contact-1\n');
  });

  it('says so when nothing was found', () => {
    expect(recordForPeople({ ...record, statements: [], topics: [] }, plain)).toContain('nothing was found in what is said');
  });

  it('keeps within the width', () => {
    const narrow = recordForPeople(record, { ...plain, quotes: true, terminal: { ...terminal, width: 50 } });
    for (const line of narrow.split('\n')) expect(line.length).toBeLessThanOrEqual(50);
  });
});

describe('the annotated text', () => {
  it('marks and numbers the spans, and leaves the rest as it is', () => {
    expect(annotatedText(record, UIS.en, plain.names, terminal)).toBe(
      [
        '😀 A. Arvel: ⟦1 Trade grew by over 16 percent.⟧ ⟦2 Our minister was with you.⟧',
        'B. Bosk: ⟦3 Your minister came to us.⟧',
        '',
        '  1  figure: trade turnover XA–XB, 2021, up > 16 %, (statistics of Arvenia)',
        '     figure-0',
        '  2  contact: XA foreign minister → XB, visit, held',
        '     contact-0',
        '  3  contact: XA foreign minister → XB, visit, held',
        '     contact-1',
        '',
      ].join('\n'),
    );
  });

  it('tells spans apart that nest or cross', () => {
    const at = (start: number, end: number) => ({ ...(record.statements[0] as RecordStatement), start, end });
    const [first] = annotatedText(
      { ...record, text: 'abcdefghij', statements: [at(0, 6), at(1, 3), at(4, 9)] },
      UIS.en,
      plain.names,
      terminal,
    ).split('\n');
    expect(first).toBe('⟦1 a⟦2 bc⟧d⟦3 ef⟧1ghi⟧j');
  });
});

describe('an explanation', () => {
  it('shows the rule, its parts and the words in context', () => {
    const [found] = record.statements as [RecordStatement];
    const context = { start: 0, end: 69, text: Array.from(TEXT).slice(0, 69).join('') };
    const parts = [{ name: 'value', value: '16 percent', start: 26, end: 41, words: 'over 16 percent' }];
    expect(explanationForPeople({ record: record.id, statement: found, context, parts }, UIS.en, terminal).split('\n')).toEqual([
      'Result       figure: trade turnover XB–XA, 2021, up > 16 %, (statistics of XA)',
      'Quote        “Trade grew by over 16 percent.”',
      'Said by      Anna Arvel',
      'Rule         figure/sample (high)',
      'Parts        value   16 percent   “over 16 percent”',
      'Context      😀 A. Arvel: ⟦Trade grew by ‹over 16 percent›.⟧ Our minister was with you.',
      'Record       a.example:en:1',
      '',
    ]);
  });
});

describe('the list', () => {
  const row = {
    id: record.id,
    versions: 2,
    date: record.meeting.date,
    place: record.meeting.place,
    parties: [
      ...record.meeting.parties,
      { ...record.meeting.parties[0], name: 'John R. Arvel, Jr.' } as (typeof record.meeting.parties)[0],
    ],
    turns: 2,
    statements: { figure: 1, contact: 2, commitment: 0, agreement: 0, assessment: 0 },
  };

  it('is a table', () => {
    expect(listForPeople([row], UIS.en, terminal).split('\n')).toEqual([
      'ID              DATE        PLACE      PARTIES         FOUND',
      'a.example:en:1  2022-06-29  Tarn (XA)  XA Arvel — XB…  2 turns · 3 statements · 2 versions',
      '',
    ]);
  });

  it('names parties by state and surname', () => {
    expect(listForPeople([row], UIS.en, { ...terminal, width: 140 })).toContain('  XA Arvel — XB Bosk — XA Arvel  ');
  });

  it('gives long ids a line of their own', () => {
    const id = `a.example:en:${'long-'.repeat(10)}`;
    expect(listForPeople([{ ...row, id }], UIS.en, terminal).split('\n')[2]).toBe(`  ${id}`);
  });
});
