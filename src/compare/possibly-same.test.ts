import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Meeting, Office, Party, Telling } from '../domain/index.js';
import { doubtBetween, possiblySame } from './possibly-same.js';

const party = (state: string, name: string, office: Office = 'president', person: string | null = `x-${name.toLowerCase()}`): Party => ({
  state,
  name,
  office,
  person,
});
const [ARVEL, BOREN, CORM, DORN] = [
  party('XA', 'Arvel'),
  party('XB', 'Boren'),
  party('XB', 'Corm', 'foreign-minister'),
  party('XC', 'Dorn'),
];

interface Wishes extends Partial<Omit<Telling, 'meeting'>>, Partial<Meeting> {}
const telling = ({
  record = 'a.example:en:1',
  publisher = 'a.example',
  lang = 'en',
  url = null,
  title = null,
  ...rest
}: Wishes = {}): Telling => ({
  record,
  publisher,
  lang,
  url,
  title,
  meeting: { date: '2022-06-29', place: null, occasion: null, channel: 'meeting', parties: [ARVEL, BOREN], ...rest },
});
const other = (wishes: Wishes = {}): Telling => telling({ record: 'b.example:en:7', publisher: 'b.example', ...wishes });

describe('how surely two readouts tell of one meeting', () => {
  it.each<[string | null, string[], string, Telling, Telling]>([
    ['sure', ['day-states-people'], 'the same day, states and people', telling(), other()],
    ['sure', ['one-page'], 'one address', telling({ url: 'https://a.example/1' }), other({ url: 'https://a.example/1', parties: [] })],
    ['likely', ['a-day-apart'], 'a day apart', telling(), other({ date: '2022-06-30' })],
    ['possible', ['two-days-apart'], 'two days apart', telling(), other({ date: '2022-07-01' })],
    ['possible', ['a-day-apart'], 'a day apart, by one publisher', telling(), telling({ record: 'a.example:en:2', date: '2022-06-30' })],
    ['likely', ['party-missing'], 'a third side that one does not name', telling({ parties: [ARVEL, BOREN, DORN] }), other()],
    ['possible', ['party-missing'], 'only one side named', telling({ parties: [ARVEL] }), other()],
    ['possible', ['one-side-told'], 'both name one side only', telling({ parties: [ARVEL] }), other({ parties: [ARVEL] })],
    [
      'likely',
      ['people-untold'],
      'a minister beside one who is not named',
      telling({ parties: [ARVEL, party('XB', 'A', 'minister', null)] }),
      other({ lang: 'ru', parties: [ARVEL, party('XB', 'Б', 'minister', null)] }),
    ],
    ['possible', ['other-form'], 'talks and the press conference after them', telling(), other({ channel: 'press-conference' })],
    ['likely', ['other-form'], 'talks at a summit', telling(), other({ channel: 'multilateral' })],
    [
      'possible',
      ['other-place'],
      'places in two states',
      telling({ place: { name: 'Tarn', state: 'XA' } }),
      other({ place: { name: null, state: 'XB' } }),
    ],
    [null, [], 'three days apart', telling(), other({ date: '2022-07-02' })],
    [null, [], 'two doubts too many', telling(), other({ date: '2022-06-30', channel: 'press-conference' })],
    [null, [], 'other people', telling(), other({ parties: [ARVEL, CORM] })],
    [null, [], 'each with a state of its own', telling(), other({ parties: [ARVEL, DORN] })],
    [null, [], 'a call', telling(), other({ channel: 'call' })],
    [null, [], 'no day', telling({ date: null }), other({ date: null })],
  ])('%s %j: %s', (doubt, reasons, _what, a, b) => {
    const expected = doubt === null ? null : { doubt, reasons };
    expect(doubtBetween(a, b)).toEqual(expected);
    expect(doubtBetween(b, a)).toEqual(expected);
  });

  it('finds among many what two by two are found to be', () => {
    const any = fc.record({
      record: fc.nat(30).map((n) => `p${n % 3}:en:${n}`),
      date: fc.constantFrom('2022-06-28', '2022-06-29', '2022-06-30', '2022-07-04', '2022-06-28/2022-06-30', null),
      channel: fc.constantFrom('meeting' as const, 'press-conference' as const, 'call' as const),
      parties: fc.subarray([ARVEL, BOREN, CORM, DORN]),
    });
    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: ({ record }) => record, maxLength: 8 }), (list) => {
        const tellings = list.map((each) => telling({ ...each, publisher: each.record.split(':')[0] ?? null }));
        const twoByTwo = tellings.flatMap((a, i) =>
          tellings.slice(i + 1).flatMap((b) => (doubtBetween(a, b) ? [[a.record, b.record].sort().join()] : [])),
        );
        expect(
          possiblySame(tellings)
            .map(({ pair }) => pair.join())
            .sort(),
        ).toEqual(twoByTwo.sort());
      }),
    );
  });
});
