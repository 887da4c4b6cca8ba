import { describe, expect, it } from 'vitest';
import { type ContactTold, contact } from '../../../test/support/tellings.js';
import type { MeetingRecord } from './contact-line.js';
import { contacts } from './contacts.js';
import { tableOf } from './table.js';

const GUEST = ['XA', 'president', 'Marek Tordan'] as const;
const visit = (over: Partial<ContactTold> & Pick<ContactTold, 'said' | 'status'>): ContactTold => ({
  channel: 'visit',
  who: [GUEST],
  to: 'XB',
  ...over,
});
const INVITED = visit({ said: '2022-02-16', status: 'invited', when: '2022-09/2022-11', by: 'XB' });
const PLANNED = visit({ said: '2022-05-19', status: 'planned', when: '2022-09/2022-11' });

const READOUT = { record: 'xb:en:1', publisher: 'xb', lang: 'en', title: null, url: null, published: null };
const event = (over: Partial<MeetingRecord>): MeetingRecord => ({
  id: 'meeting:1',
  date: '2022-10-05',
  place: { name: 'Osterna', state: 'XB' },
  channel: 'meeting',
  occasion: null,
  parties: [
    { state: 'XB', name: 'Lothar Brennek', office: 'prime-minister', person: null },
    { state: 'XA', name: 'Marek Tordan', office: 'president', person: null },
  ],
  readouts: [READOUT],
  ...over,
});

const follow = (told: readonly ContactTold[], meetings: readonly MeetingRecord[] = [], asOf = '2025-01-01') =>
  contacts(
    told.map((each, i) => contact(each, i + 1)),
    meetings,
    { asOf },
  );

describe('a visit through the records', () => {
  it.each<[status: string, asOf: string, told: ContactTold[], meetings: MeetingRecord[]]>([
    ['ahead', '2022-11-30', [INVITED], []],
    ['passed', '2022-12-01', [INVITED], []],
    ['held', '2022-12-01', [INVITED], [event({})]],
    // Ten days round a month, three weeks round a season: a record beyond that is another visit.
    ['held', '2023-12-01', [INVITED], [event({ date: '2022-12-15' })]],
    ['held', '2022-12-01', [INVITED, visit({ said: '2022-11-20', status: 'held', when: '2022-10' })], []],
    ['cancelled', '2022-12-01', [INVITED, visit({ said: '2022-08-01', status: 'cancelled', when: '2022-09/2022-11' })], []],
    ['no-time', '2025-01-01', [visit({ said: '2022-02-16', status: 'invited' })], []],
  ])('is %s on %s', (status, asOf, told, meetings) => {
    expect(follow(told, meetings, asOf).map((line) => line.status)).toEqual([status]);
  });

  it.each<[why: string, meeting: Partial<MeetingRecord>]>([
    ['elsewhere', { place: { name: 'Stavrina', state: 'XC' } }],
    ['by telephone', { channel: 'call' }],
    ['of somebody else', { parties: [{ state: 'XA', name: 'Stefan Olvik', office: 'prime-minister', person: null }] }],
    ['of another president', { parties: [{ state: 'XA', name: 'Pavel Keller', office: 'president', person: null }] }],
    ['too late', { date: '2023-01-15' }],
    ['that all readouts announce', { readouts: [{ ...READOUT, published: '2022-10-04' }] }],
    ['at which it was announced', { id: 'made:2022-02-16', date: '2022-02-16' }],
  ])('is not shown by an event %s', (_, meeting) => {
    expect(follow([INVITED], [event(meeting)]).find((line) => line.evidence.length > 0)?.status).toBe('passed');
  });

  it('is moved in so many words, and then held', () => {
    const told = [
      INVITED,
      PLANNED,
      visit({ said: '2022-09-08', status: 'proposed', when: '2023-04', told: 'Осеннюю поездку предлагаю перенести на апрель.' }),
      visit({ said: '2023-04-12', status: 'ongoing', when: '2023-04-12', level: 'state' }),
    ];
    const [line, ...others] = follow(told);
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      status: 'held',
      when: '2023-04-12',
      announced: '2022-09/2022-11',
      level: 'state',
      confirmed: true,
      told_by: ['XA', 'XB'],
    });
    expect(line?.steps.map(({ step, before, when }) => [step, before, when])).toEqual([
      ['invited', null, '2022-09/2022-11'],
      ['planned', null, '2022-09/2022-11'],
      ['moved', '2022-09/2022-11', '2023-04'],
      ['ongoing', null, '2023-04-12'],
    ]);
  });

  it('is one where no time is told only as long as one alone is ahead', () => {
    const spring = visit({ said: '2022-02-16', status: 'planned', when: '2023-04' });
    const vague = visit({ said: '2022-06-01', status: 'planned' });
    expect(follow([spring, vague])).toHaveLength(1);
    expect(follow([INVITED, spring, vague])).toHaveLength(3);
  });

  it('is told of by the other side, or not', () => {
    expect(follow([PLANNED])[0]?.confirmed).toBe(false);
    expect(follow([INVITED, PLANNED])[0]?.confirmed).toBe(true);
  });

  it('is found in the events alone, too', () => {
    const [line] = follow([], [event({})]);
    expect(line).toMatchObject({
      id: 'contact:visit:XA.president:XB:2022-10-05',
      status: 'held',
      from: 'XA',
      to: 'XB',
      evidence: [],
      rules: ['record-only'],
    });
    expect(follow([], [event({ channel: 'call' })])).toEqual([]);
    expect(follow([INVITED], [event({})])).toHaveLength(1);
    const announced = { ...READOUT, published: '2022-10-04' };
    expect(follow([], [event({ readouts: [announced] })])).toEqual([]);
    expect(follow([], [event({ readouts: [announced, { ...READOUT, published: '2022-10-05' }] })])).toHaveLength(1);
  });

  it('is a row of a table with its dates and how exactly they are told', () => {
    const [row] = tableOf(follow([INVITED]));
    expect(row).toMatchObject({
      traveller: 'Marek Tordan',
      office: 'president',
      from: 'XA',
      to: 'XB',
      when: '2022-09/2022-11',
      start: '2022-09-01',
      end: '2022-11-30',
      precision: 'season',
      statements: ['made:1'],
    });
  });

  it('is not known before it is told', () => {
    expect(follow([INVITED], [event({})], '2022-02-15')).toEqual([]);
    expect(follow([INVITED], [event({})], '2022-10-04')[0]?.status).toBe('ahead');
  });
});
