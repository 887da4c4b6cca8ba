import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Meeting, meetingBase, meetingsOf, sameMeeting, type Telling } from './meeting.js';
import type { Office, Party } from './party.js';

const party = (state: string | null, name: string, office: Office, person: string | null = null): Party => ({
  state,
  name,
  office,
  person,
});
const ARVEL = party('XA', 'Anna Arvel', 'president', 'x-arvel');
const BOREN = party('XB', 'Boris Boren', 'president', 'x-boren');
const CORM = party('XB', 'Clara Corm', 'foreign-minister', 'x-corm');

interface Wishes extends Partial<Omit<Telling, 'meeting'>>, Partial<Meeting> {}
function told(wishes: Wishes = {}): Telling {
  const { record = 'a.example:en:1', publisher = 'a.example', lang = 'en', url = null, title = null, ...rest } = wishes;
  const meeting: Meeting = { date: '2022-06-29', place: null, occasion: null, channel: 'meeting', parties: [ARVEL, BOREN], ...rest };
  return { record, publisher, lang, url, title, meeting };
}
const other = (wishes: Wishes = {}): Telling => told({ record: 'b.example:en:7', publisher: 'b.example', ...wishes });

describe('readouts of one event', () => {
  it.each<[boolean, string, Telling, Telling]>([
    [true, 'the same day, states and people, by two publishers', told(), other()],
    [true, 'parties in another order', told(), other({ parties: [BOREN, ARVEL] })],
    [true, 'another language', told(), other({ lang: 'ru', parties: [party('XA', 'Анна Арвел', 'president', 'x-arvel'), BOREN] })],
    [true, 'unknown people of the same name', told({ parties: named() }), other({ parties: named() })],
    [true, 'a name in another spelling, an office that one alone holds', told({ parties: named() }), other({ parties: named('Arvell') })],
    [true, 'one publisher, two pages, the same people', told({ title: 'Beginning' }), told({ record: 'a.example:en:2', title: 'Outcome' })],
    [true, 'a day of a visit', told({ date: '2022-06-28/2022-06-30' }), other()],
    [true, 'the same visit', told({ date: '2022-06-28/2022-06-30' }), other({ date: '2022-06-28/2022-06-30' })],
    [true, 'a channel that one does not tell', told({ channel: 'other' }), other({ channel: 'call' })],
    [true, 'a place that one does not tell', told({ place: { name: 'Tarn', state: 'XA' } }), other()],
    [true, 'one page in two languages, differently understood', told(), told({ record: 'a.example:ru:1', lang: 'ru', parties: [ARVEL] })],
    [
      true,
      'one address',
      told({ url: 'https://a.example/1' }),
      told({ record: 'arch:en:9', publisher: 'arch', url: 'https://a.example/1', parties: [] }),
    ],
    [false, 'another day', told(), other({ date: '2022-06-30' })],
    [false, 'a day after the visit', told({ date: '2022-06-28/2022-06-30' }), other({ date: '2022-07-01' })],
    [false, 'a visit without an end', told({ date: '2022-06-28/..' }), other()],
    [false, 'no day told', told({ date: null }), other({ date: null })],
    [false, 'only a month told', told({ date: '2022-06/2022-07' }), other({ date: '2022-06-29' })],
    [false, 'other people of the same states', told(), other({ parties: [ARVEL, CORM] })],
    [false, 'other names', told({ parties: named() }), other({ parties: named('Arvel', 'Dorn', 'minister') })],
    [false, 'a delegation instead of a person', told(), other({ parties: [ARVEL, party('XB', 'delegation', 'delegation')] })],
    [
      false,
      'ministers of whom nothing else is known',
      told({ parties: ministers('A', 'B') }),
      other({ lang: 'ru', parties: ministers('А', 'Б') }),
    ],
    [false, 'people who are told for one state only', told({ parties: [ARVEL, party('XB', 'x', 'other')] }), other({ lang: 'ru' })],
    [false, 'one state', told({ parties: [ARVEL] }), other({ parties: [ARVEL] })],
    [false, 'a third state', told(), other({ parties: [ARVEL, BOREN, party('XC', 'Carla Cole', 'president')] })],
    [false, 'other states', told(), other({ parties: [ARVEL, party('XC', 'Carla Cole', 'president')] })],
    [false, 'a call and a meeting', told({ channel: 'call' }), other()],
    [false, 'talks and the press conference after them', told(), told({ record: 'a.example:en:2', channel: 'press-conference' })],
    [false, 'places in two states', told({ place: { name: 'Tarn', state: 'XA' } }), other({ place: { name: null, state: 'XB' } })],
    [false, 'one number at two publishers', told({ parties: [ARVEL] }), other({ record: 'b.example:ru:1', lang: 'ru', parties: [ARVEL] })],
    [false, 'one number, another day', told(), told({ record: 'a.example:ru:1', lang: 'ru', date: '2021-01-01' })],
  ])('%s: %s', (expected, _name, a, b) => {
    expect(sameMeeting(a, b)).toBe(expected);
    expect(sameMeeting(b, a)).toBe(expected);
  });
});

function named(first = 'Arvel', second = 'Boren', office: Office = 'president'): Party[] {
  return [party('XA', `Anna ${first}`, 'president'), party('XB', `Boris ${second}`, office)];
}
function ministers(a: string, b: string): Party[] {
  return [party('XA', a, 'minister'), party('XB', b, 'minister')];
}

describe('meetings of readouts', () => {
  const talks = told({ record: 'a:en:1' });
  const press = told({ record: 'a:en:2', channel: 'press-conference' });
  const unclear = other({ record: 'b:en:1', channel: 'other' });
  const ids = (groups: readonly (readonly Telling[])[]): string[] =>
    groups
      .map((group) =>
        group
          .map(({ record }) => record)
          .sort()
          .join(' '),
      )
      .sort();

  it('leaves apart a readout that would fit two', () => {
    expect(ids(meetingsOf([talks, unclear]))).toEqual(['a:en:1 b:en:1']);
    expect(ids(meetingsOf([talks, press, unclear]))).toEqual(['a:en:1', 'a:en:2', 'b:en:1']);
  });

  it('keeps the pages of one number together, and lets them agree with others as one', () => {
    const translated = told({ record: 'a:ru:1', lang: 'ru' });
    const elsewhere = other({ record: 'b:en:5' });
    expect(ids(meetingsOf([translated, elsewhere, talks, press]))).toEqual(['a:en:1 a:ru:1 b:en:5', 'a:en:2']);
  });

  it('does not depend on the order', () => {
    const readout = fc.record({
      record: fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('en', 'ru'), fc.nat(3)).map((parts) => parts.join(':')),
      date: fc.constantFrom('2022-06-29', '2022-06-30', '2022-06-28/2022-06-30', null),
      channel: fc.constantFrom('meeting', 'call', 'other'),
      parties: fc.subarray([ARVEL, BOREN, CORM, party('XC', 'Carla Cole', 'president')]),
    });
    const readouts = fc.uniqueArray(readout, { selector: ({ record }) => record, maxLength: 8 }).chain((list) => {
      const tellings = list.map((each) => {
        const [publisher = '', lang = ''] = each.record.split(':');
        return told({ ...each, publisher, lang } as Wishes);
      });
      return fc.tuple(fc.constant(tellings), fc.shuffledSubarray(tellings, { minLength: tellings.length, maxLength: tellings.length }));
    });
    fc.assert(
      fc.property(readouts, ([one, shuffled]) => {
        expect(ids(meetingsOf(shuffled))).toEqual(ids(meetingsOf(one)));
      }),
    );
  });

  it.each([
    ['2022-06-29:XA-XB', told()],
    ['2022-06-28:XA-XB', told({ date: '2022-06-28/2022-06-30' })],
    ['undated:XA', told({ date: null, parties: [ARVEL] })],
    ['2022-06-29', told({ parties: [party(null, 'A body', 'head-of-organisation')] })],
    [
      '2022-06-29:XA-XB-XC-XD-and-2',
      told({ parties: ['XF', 'XB', 'XA', 'XD', 'XE', 'XC'].map((state) => party(state, state, 'president')) }),
    ],
  ])('is named %s', (expected, { meeting }) => {
    expect(meetingBase(meeting)).toBe(expected);
  });
});
