import { describe, expect, test } from 'vitest';
import { pageOf } from './page.cases.js';
import { structure } from './structure.js';

const REST = '\n\nГлавы двух государств встретились в столице.\n\nВ.Путин: Добрый день!';
const REST_EN = '\n\nThe two presidents met in the capital.\n\nPresident of Russia Vladimir Putin: Good afternoon.';

/** date, time, place, and the header as printed. */
const PRINTED: readonly (readonly [date: string | null, time: string | null, place: string | null, text: string])[] = [
  ['2022-06-29', '22:30:00', 'Ашхабад', `Беседа с Президентом\n\n2022-06-29 22:30:00\n\nАшхабад${REST}`],
  ['2010-06-10', '22:00:00', 'Tashkent', `Meeting with the President\n\nJune 10, 2010, 22:00\n\nTashkent${REST_EN}`],
  ['2025-02-06', '19:15:00', 'Москва, Кремль', `Переговоры\n\n6 февраля 2025 года 19:15\n\nМосква, Кремль${REST}`],
  ['2025-02-06', null, null, `Переговоры\n\n6 февраля 2025 года${REST}`],
  ['2022-04-12', null, null, `Joint news conference\n\n12 April 2022${REST_EN}`],
  ['2019-04-28', '13:43:00', null, `The presidents met\n28 April 2019 - 13:43${REST_EN}`],
  [null, '17:20:00', null, `The presidents met\n\n13 Oct. 17:20${REST_EN}`],
  [null, '14:02:00', 'Oval Office', '\nOval Office\n\n2:02 P.M. EDT\n\nPRESIDENT BIDEN:  Welcome.\n\nPRIME MINISTER LEE:  Thank you.'],
  [null, '00:15:00', 'Air Base, Wales', '\nAir Base  \nWales  \n\n12:15 A.M. GMT\n\nPRESIDENT BIDEN:  Welcome.'],
  [
    null,
    null,
    'ASTANA',
    'The presidents met\n\nASTANA, June 30. /NEWS/. The two presidents met and talked of trade.\n\nThey will meet again.',
  ],
  [null, null, 'BAKU', 'The presidents met\n\nBAKU, Azerbaijan, Feb. 21\n\nThe two presidents met and talked of trade.'],
  [null, null, 'BEIJING', 'The presidents met\n\nBEIJING, Dec. 20 (News) -- The two presidents met and talked of trade.'],
  [null, null, 'АСТАНА', 'Президенты встретились\n\nАСТАНА, 13 октября. /НОВОСТИ/. Президенты двух стран встретились.'],
  ['2022-02-22', null, null, 'Интервью министра, Москва, 22 февраля 2022 года\n\nВопрос: Когда?'],
  [null, null, null, `Беседа\n\n2022-13-45 22:30:00${REST}`],
];

describe('the printed header', () => {
  test.each(PRINTED)('%s %s %s', (date, time, place, text) => {
    expect(structure(pageOf(text, /[а-я]/.test(text) ? 'ru' : 'en')).header).toMatchObject({ date, time, place });
  });

  test('what is told beside the text wins, the text fills the rest', () => {
    const text = `Беседа с Президентом\n\n2022-06-29 22:30:00\n\nАшхабад${REST}`;
    const { header } = structure(pageOf(text, 'ru', { title: 'Другой заголовок', date: '2022-06-30', time: '09:05' }));
    expect(header).toMatchObject({ title: 'Другой заголовок', titleSpan: null, date: '2022-06-30', time: '09:05:00', place: 'Ашхабад' });
  });

  test('title, date and place are no narration, the title is kept', () => {
    const text = `Беседа с Президентом\n\n2022-06-29 22:30:00\n\nАшхабад${REST}`;
    const readout = structure(pageOf(text));
    expect(readout.narration.map((span) => text.slice(span.start, span.end))).toEqual([
      'Беседа с Президентом',
      'Главы двух государств встретились в столице.',
    ]);
    expect(readout.header.titleSpan).toEqual(readout.narration[0]);
    expect(readout.header.lead).toEqual(readout.narration[1]);
  });

  test('a first sentence is no title', () => {
    expect(structure(pageOf('Добрый день, уважаемые коллеги!\nРад встрече с вами.')).header.title).toBeNull();
    expect(structure(pageOf('Question: When?\n\nAnna Lee: Soon.', 'en')).header.title).toBeNull();
  });

  test('a place in italics, and one that is printed on two lines', () => {
    const page = (place: string) =>
      structure(pageOf(`${place}\n\n11:06 A.M. EDT\n\nVICE PRESIDENT REED:  Good morning.  I am glad to see you all here.\n`, 'en')).header
        .place;
    expect(page('*Ceremonial Office  *')).toBe('Ceremonial Office');
    expect(page('Harbour House,  \nTokyo, Japan')).toBe('Harbour House, Tokyo, Japan');
    const clockless = (place: string) =>
      structure(pageOf(`${place}\n\nVICE PRESIDENT REED:  Good morning.  I am glad to see you all here.\n`, 'en', { title: 'Remarks' }))
        .header.place;
    expect(clockless('*Harbour House  \n*Tokyo, Japan**')).toBe('Harbour House, Tokyo, Japan');
    expect(clockless('*Ceremonial Office*')).toBe('Ceremonial Office');
    expect(clockless('*As prepared for delivery.*')).toBeNull();
    expect(clockless('Harbour House')).toBeNull();
  });

  test('the title above the place of a White House page', () => {
    const text =
      'Remarks by President Biden Before Bilateral Meeting\n\nOval Office\n\n(January 24, 2023)\n\n2:02 P.M. EDT\n\nPRESIDENT BIDEN:  Welcome.';
    expect(structure(pageOf(text, 'en')).header).toMatchObject({
      title: 'Remarks by President Biden Before Bilateral Meeting',
      place: 'Oval Office',
      date: '2023-01-24',
      time: '14:02:00',
    });
  });

  test('a flattened page', () => {
    const filler = 'Стороны говорили о дорогах, о школах и о больницах. '.repeat(10);
    const text = `События Российско-ясные переговоры Президенты встретились. 4 марта 2025 года 16:30 Москва, Кремль Начало переговоров в узком составе В.Путин: Добрый день! ${filler}`;
    const readout = structure(pageOf(text, 'ru', { title: 'Российско-ясные переговоры' }));
    expect(readout.header).toMatchObject({ date: '2025-03-04', time: '16:30:00', place: 'Москва, Кремль' });
    expect(readout.narration.map((span) => text.slice(span.start, span.end))).toEqual([
      'Российско-ясные переговоры',
      'Президенты встретились.',
    ]);
  });

  test('a page that tells no date says so', () => {
    expect(structure(pageOf('В.Путин: Добрый день!')).diagnostics.map((diagnostic) => diagnostic.code)).toContain('no-date');
  });
});
