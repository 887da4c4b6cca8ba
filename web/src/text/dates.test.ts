import { describe, expect, it } from 'vitest';
import { dateInWords, numericDate, publishedInWords, shortDate } from './dates.js';
import { TEXTS as EN } from './en/index.js';
import { TEXTS as RU } from './ru/index.js';

const plain = (text: string): string => text.replace(/[\s\u2009\u202f]+/g, ' ').replace(/ – /g, '–');

describe('dates in words', () => {
  it.each([
    ['2021', '2021', '2021'],
    ['2022-06', 'June 2022', 'июнь 2022'],
    ['2022-06-29', '29 June 2022', '29 июня 2022'],
    ['2022-01/2022-03', 'January–March 2022', 'январь–март 2022'],
    ['2021-11/2022-02', 'November 2021–February 2022', 'ноябрь 2021–февраль 2022'],
    ['2025-05-07/2025-05-10', '7–10 May 2025', '7–10 мая 2025'],
    ['2020/2022', '2020–2022', '2020–2022'],
    ['2022/2022-06-29', '2022–29 June 2022', '2022–29 июня 2022'],
    ['../2024', 'until 2024', 'до: 2024'],
    ['2022-06-29/..', 'since 29 June 2022', 'с: 29 июня 2022'],
    ['2022-22', '2022-22', '2022-22'],
    ['no date', 'no date', 'no date'],
  ])('%s', (edtf, en, ru) => {
    expect(plain(dateInWords(edtf, 'en', EN.ends))).toBe(en);
    expect(plain(dateInWords(edtf, 'ru', RU.ends))).toBe(ru);
  });

  it.each([
    ['2021', '2021', '2021'],
    ['2022-06-29', '29 Jun 2022', '29 июн. 2022'],
    ['2022-01/2022-06', 'Jan–Jun 2022', 'янв. 2022–июнь 2022'],
    ['../2024', '../2024', '../2024'],
    ['soon', 'soon', 'soon'],
  ])('%s where there is little room', (edtf, en, ru) => {
    expect(plain(shortDate(edtf, 'en'))).toBe(en);
    expect(plain(shortDate(edtf, 'ru'))).toBe(ru);
  });

  it.each([
    ['2021', '2021'],
    ['2022-06-29', '29.06.2022'],
    ['2022-01/2022-06', '01–06.2022'],
    ['2021-11/2022-02', '11.2021–02.2022'],
    ['2020/2022', '2020–2022'],
    ['../2024', '../2024'],
  ])('%s in digits', (edtf, digits) => {
    expect(numericDate(edtf)).toBe(digits);
  });

  it('keeps the hour of the page’s own clock', () => {
    expect(plain(publishedInWords('2022-06-29T22:30:00', 'en'))).toBe('29 June 2022, 22:30');
    expect(plain(publishedInWords('2022-06-29', 'ru'))).toBe('29 июня 2022');
  });
});
