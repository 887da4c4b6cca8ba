import { describe, expect, it } from 'vitest';
import { type CommitmentTold, commitment, type DocumentTold, document } from '../../../test/support/tellings.js';
import type { Undertaking } from './undertaking.js';
import { undertakings } from './undertakings.js';

const promised = (told: readonly CommitmentTold[], asOf = '2025-12-31'): Undertaking[] =>
  undertakings(
    told.map((each, i) => commitment(each, i + 1)),
    { asOf },
  );
const papers = (told: readonly DocumentTold[], asOf = '2025-12-31'): Undertaking[] =>
  undertakings(
    told.map((each, i) => document(each, i + 1)),
    { asOf },
  );
const steps = (undertaking: Undertaking | undefined): string[] =>
  (undertaking?.steps ?? []).map(({ step, on, before, date }) => [on, step, before, date].filter((each) => each !== null).join(' '));

const DEBT: CommitmentTold = { told: 'Обязуемся [погасить долг за газ] {до 1 июля}.', due: '2022-07-01', said: '2022-02-16' };
const PAID: CommitmentTold = { told: 'Долг за газ [погашен].', play: 'fulfilled', said: '2022-06-08', by: 'XB' };

describe('a commitment through the records', () => {
  it.each<[status: string, after_date: boolean, asOf: string, told: CommitmentTold[]]>([
    ['open', false, '2022-06-30', [DEBT]],
    ['open', false, '2022-07-01', [DEBT]],
    ['overdue', false, '2022-07-02', [DEBT]],
    ['kept', false, '2025-01-01', [DEBT, PAID]],
    ['kept', true, '2025-01-01', [DEBT, { ...PAID, said: '2022-09-08' }]],
    // What was said later than the day asked about is not known yet.
    ['overdue', false, '2022-07-31', [DEBT, { ...PAID, said: '2022-09-08' }]],
    ['partly', false, '2025-01-01', [DEBT, { ...PAID, told: 'Долг за газ частично [погашен].' }]],
    ['under-way', false, '2022-06-30', [DEBT, { told: 'Долг за газ [погашаем].', play: 'in-progress', said: '2022-04-01' }]],
    ['stalled', false, '2022-06-30', [DEBT, { told: '[Выплаты] долга за газ [остановились].', play: 'stalled', said: '2022-04-01' }]],
    ['not-rated', false, '2025-01-01', [{ told: 'Обязуемся [погасить долг за газ].', said: '2022-02-16' }]],
  ])('is %s (after its date: %s) on %s', (status, late, asOf, told) => {
    expect(promised(told, asOf).map((each) => [each.status, each.after_date])).toEqual([[status, late]]);
  });

  it('is put off, and the first date is kept', () => {
    const [bridge, ...others] = promised([
      { told: 'Мост через Сорну [достроим] {к концу 2024 года}.', due: '2024', said: '2022-11-30' },
      { told: 'The bridge over the Sorna would be [completed] {in 2025}.', due: '2025', said: '2024-04-22' },
      { told: 'Работы на мосту через Сорну [стоят].', play: 'stalled', said: '2025-02-11' },
    ]);
    expect(others).toEqual([]);
    expect(bridge).toMatchObject({ status: 'stalled', due: '2025', due_at_first: '2024', after_date: true, first_told: '2022-11-30' });
    expect(steps(bridge)).toEqual(['2022-11-30 told 2024', '2024-04-22 put-off 2024 2025', '2025-02-11 stalled']);
    expect(promised([{ told: 'Мост через Сорну [достроим] {к концу 2024 года}.', due: '2024', said: '2022-11-30' }])[0]?.status).toBe(
      'overdue',
    );
  });

  it('has its date made more precise', () => {
    const [crossing] = promised([
      { told: 'Переход границы Верхний Ключ [откроем] {до конца 2023 года}.', due: '2023', said: '2022-02-16' },
      { told: 'Переход границы Верхний Ключ [откроется] {в октябре}.', due: '2023-10', said: '2023-04-12' },
      { told: 'The border crossing at Verkhny Klyuch [opened].', play: 'fulfilled', said: '2024-01-18' },
    ]);
    expect(crossing).toMatchObject({ status: 'kept', after_date: true, due: '2023-10', due_at_first: '2023' });
    expect(steps(crossing)).toEqual(['2022-02-16 told 2023', '2023-04-12 made-precise 2023 2023-10', '2024-01-18 kept']);
  });

  it('leads to every quote, and says by which rule tellings are one', () => {
    const [debt] = promised([DEBT, PAID]);
    expect(debt?.evidence.map(({ quote, said, by }) => [quote, said, by?.state])).toEqual([
      ['Обязуемся погасить долг за газ до 1 июля.', '2022-02-16', 'XA'],
      ['Долг за газ погашен.', '2022-06-08', 'XB'],
    ]);
    expect(debt?.rules).toEqual(['same-debt']);
  });

  it('keeps its id when more is told', () => {
    expect(promised([DEBT])[0]?.id).toBe('commitment:XA:repay-debt-gas:2022-07-01');
    expect(promised([DEBT, PAID])[0]?.id).toBe('commitment:XA:repay-debt-gas:2022-07-01');
  });

  it('is joined to neither of two that fit equally well', () => {
    const bridges = promised([
      { told: 'Мост [достроим] в Ольдере {к 2024 году}.', due: '2024', said: '2022-01-01' },
      { told: 'Мост [достроим] в Тарвеле {к 2024 году}.', due: '2024', said: '2022-02-01' },
      { told: 'Мост [достроен].', play: 'fulfilled', said: '2024-01-01' },
    ]);
    expect(bridges.map(({ evidence }) => evidence.length)).toEqual([1, 1, 1]);
  });

  it('is no promise while it is only proposed: nothing is overdue then', () => {
    const made = commitment({ told: 'Предлагаем [создать группу экспертов] {до марта}.', due: '2022-03', said: '2022-01-01' }, 1);
    const proposed = { ...made, statement: { ...made.statement, force: 'proposal' } } as typeof made;
    expect(undertakings([proposed], { asOf: '2023-01-01' })[0]?.status).toBe('not-rated');
  });
});

describe('a document through the records', () => {
  const UNTIL_2024: DocumentTold = {
    title: 'Программа экономического сотрудничества до 2024 года',
    horizon: '2024',
    status: 'in-implementation',
    said: '2022-02-16',
  };
  const NEW: DocumentTold = {
    title: 'Programme of Economic Cooperation until 2030',
    horizon: '2030',
    status: 'in-preparation',
    said: '2024-04-22',
  };
  const SIGNED: DocumentTold = { ...NEW, status: 'signed', date: '2025-02-11', said: '2025-02-11' };

  it('gives way to its successor when that is signed, not before', () => {
    const prepared = papers([UNTIL_2024, NEW], '2024-12-31');
    expect(prepared.map(({ status }) => status)).toEqual(['under-way', 'open']);
    expect(prepared[0]?.superseded_by).toBe(prepared[1]?.id);
    const signed = papers([UNTIL_2024, NEW, SIGNED]);
    expect(signed.map(({ status }) => status)).toEqual(['superseded', 'signed']);
    expect(signed[1]?.supersedes).toBe(signed[0]?.id);
    expect(steps(signed[0])).toEqual(['2022-02-16 in-implementation', '2025-01-01 date-passed 2024', '2025-02-11 superseded 2024 2030']);
  });

  it('is run out when its term passed and nothing follows', () => {
    expect(papers([UNTIL_2024], '2024-12-31')[0]?.status).toBe('under-way');
    expect(papers([UNTIL_2024], '2025-01-01')[0]?.status).toBe('run-out');
  });

  it('is overdue when it was to be signed and no record tells that it was', () => {
    const planned: DocumentTold = { title: 'соглашение о туризме', status: 'to-be-signed', date: '2023-05', said: '2023-01-01' };
    expect(papers([planned], '2023-05-31')[0]).toMatchObject({ status: 'open', due: '2023-05' });
    expect(papers([planned], '2023-06-01')[0]).toMatchObject({ status: 'overdue', due: '2023-05' });
    const signed: DocumentTold = { ...planned, status: 'signed', date: '2023-05-18', said: '2023-05-18' };
    expect(papers([planned, signed], '2023-06-01')).toMatchObject([{ status: 'signed', due: null, signed: '2023-05-18' }]);
  });

  it('is mentioned without its term: the one then alive is meant', () => {
    const mention: DocumentTold = { title: 'Программа экономического сотрудничества', status: 'in-implementation', said: '2024-12-18' };
    const [first, second] = papers([UNTIL_2024, NEW, mention]);
    expect(first?.evidence.map(({ said }) => said)).toEqual(['2022-02-16', '2024-12-18']);
    expect(second?.evidence).toHaveLength(1);
    const later = papers([UNTIL_2024, { ...mention, said: '2025-06-01' }]);
    expect(later).toHaveLength(2);
  });
});
