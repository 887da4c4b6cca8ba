import { describe, expect, it } from 'vitest';
import { readToldDate, readToldTime } from './told-date.js';

describe('a stated date', () => {
  const cases: readonly (readonly [date: string, time: string | null, phrasings: readonly string[]])[] = [
    [
      '2022-06-29',
      null,
      [
        '2022-06-29',
        '2022/06/29',
        '2022.06.29',
        '20220629',
        '29.06.2022',
        '29 июня 2022 года',
        '29 июня 2022',
        'June 29, 2022',
        'Jun. 29, 2022',
        '29 June 2022',
        '29th June 2022',
        'Wednesday, June 29, 2022',
        ' 2022-06-29 ',
      ],
    ],
    [
      '2022-06-29',
      '22:30:00',
      ['2022-06-29 22:30:00', '2022-06-29T22:30:00', '2022-06-29T22:30:00+03:00', '2022-06-29T22:30:00.000Z', '29.06.2022 22:30:00'],
    ],
    [
      '2022-06-29',
      '22:30',
      ['2022-06-29 22:30', '29 июня 2022 года, 22:30', 'June 29, 2022, 22:30', 'June 29, 2022 10:30 P.M. EDT', '29 June 2022 - 22:30'],
    ],
    ['2019-05-01', null, ['1 мая 2019 года', '01.05.2019', 'May 1, 2019', '1 May 2019']],
    ['2020-02-29', null, ['2020-02-29', '29 февраля 2020 года']],
  ];
  for (const [date, time, phrasings] of cases) {
    it.each(phrasings)(`${date} ${time ?? ''} of %s`, (phrasing) => expect(readToldDate(phrasing)).toEqual({ date, time }));
  }
});

describe('what is no date', () => {
  it.each([
    '',
    'yesterday',
    '2022',
    'June 2022',
    '2021-02-29',
    '2022-13-01',
    '31.04.2022',
    '29/06/2022',
    '5 of 7, 2022',
    'вчера в 10:00',
    null,
  ])('%s', (text) => {
    expect(readToldDate(text)).toEqual({ date: null, time: null });
  });
});

describe('a stated time', () => {
  const cases: readonly (readonly [stated: string, time: string | null])[] = [
    ['22:30', '22:30'],
    ['9:05', '9:05'.padStart(5, '0')],
    ['22:30:15', '22:30:15'],
    ['11:44 A.M. EDT', '11:44'],
    ['12:10 a.m.', '00:10'],
    ['3:09 PM', '15:09'],
    ['24:00', null],
    ['noon', null],
    ['12:75', null],
    ['', null],
  ];
  it.each(cases)('%s', (stated, time) => expect(readToldTime(stated)).toBe(time));
});
