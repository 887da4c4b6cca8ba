import { describe, expect, it } from 'vitest';
import { RULES } from '../index.js';
import { papersIn } from './said.fixture.js';

describe('the date of signing by an anniversary', () => {
  it.each([
    // the year alone, unless the day is told
    ['2016', 'В этом году пятая годовщина подписания Договора о дружбе.'],
    ['2016', 'This year brings the fifth anniversary of our Treaty on Friendship.'],
    ['2001', 'Сегодня, 25 ноября 2021 года, мы говорили о двадцатилетии Договора о дружбе.'],
    ['1996', 'On November 25, 2021 guests toasted the 25th anniversary of our Treaty on Friendship.'],
    ['1996-12-08', 'The 25th anniversary of the Treaty on Friendship falls on December 8.'],
    ['2001', 'В этом году двадцатилетие договора.'],
    ['2021-03-05', 'Мы верны положениям подписанного 5 марта Протокола о границе.'],
    ['2020-12-05', 'Мы верны положениям подписанного 5 декабря Протокола о границе.'],
    ['1996-08-04', 'Впереди 25-летие подписания Договора о дружбе, которое приходится на 4 августа текущего года.'],
  ])('%s: %s', (date, speech) => {
    expect(papersIn(speech).map((paper) => paper.date)).toEqual([date]);
  });
});

describe('several subjects of papers named once', () => {
  it.each([
    [
      ['Agreements on trade', 'Agreements on visas', 'Agreements on readmission'],
      'Agreements on trade, on visas and on readmission were signed.',
    ],
    [
      ['соглашения о сотрудничестве в области энергетики', 'соглашения о признании дипломов', 'соглашения о реадмиссии'],
      'Подписаны соглашения о сотрудничестве в области энергетики, о признании дипломов и о реадмиссии.',
    ],
  ])('%s', (titles, speech) => {
    expect(papersIn(speech).map(({ title, status }) => [title, status])).toEqual(titles.map((title) => [title, 'signed']));
  });
});

describe('how papers stand', () => {
  it.each([
    ['in-implementation', 'Реализуется программа Года культуры России в Сербии.'],
    ['in-implementation', 'Дорожные карты приняты, и они выполняются.'],
    ['in-force', 'We are renewing the Maritime Rescue Action Program.'],
    ['in-force', 'Мы продлили договор о стратегических вооружениях.'],
    [null, 'They should implement the Minsk agreements.'],
  ])('%s: %s', (status, speech) => {
    expect(papersIn(speech).map((paper) => paper.status)).toEqual([status]);
  });
});

describe('whose papers they are', () => {
  it.each([
    ['EU MD', null, 'Moldova signed a trade agreement with the European Union.'],
    ['RS RU', null, 'Serbia signed a treaty with Russia on trade.'],
    ['HU RU', null, 'We have signed an agreement with Hungary on trade.'],
  ])('%s: %s', (states, date, speech) => {
    expect(papersIn(speech).map((paper) => [[...paper.states].sort().join(' '), paper.date])).toEqual([[states, date]]);
  });
});

it('lists the rule of later mentions', () => {
  expect(RULES.has('agreement/later-mention')).toBe(true);
});

describe('programmes and their years, and what is no paper', () => {
  it.each<[(string | null)[], string]>([
    [['2025'], 'Готовим программу сотрудничества в космосе на 2022–2025 годы.'],
    [['2025'], 'We are drafting a space programme for 2022–2025.'],
    [[], 'В форуме примут участие регионы, подпишем ряд соглашений между регионами.'],
    [[], 'Визит станет главным событием двусторонней программы на этот год.'],
    [[null, null], 'We welcomed the Adriatic Trade Framework and the Danube Clean Rivers program.'],
  ])('%j: %s', (horizons, speech) => {
    expect(papersIn(speech).map((paper) => paper.horizon)).toEqual(horizons);
  });
});
