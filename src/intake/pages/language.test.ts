import { describe, expect, it } from 'vitest';
import { guessLanguage, readLanguage } from './language.js';

describe('the language by its letters', () => {
  it('Russian', () => expect(guessLanguage('Президент Ксаврии прибыл в столицу.')).toMatchObject({ lang: 'ru', sure: true }));
  it('Russian with Latin names', () =>
    expect(guessLanguage('Глава компании Xavria Steel прибыл в столицу с рабочим визитом.')).toMatchObject({ lang: 'ru', sure: true }));
  it('English', () =>
    expect(guessLanguage('The President of Xavria has arrived in the capital.')).toMatchObject({ lang: 'en', sure: true }));

  const unsure: readonly (readonly [text: string, lang: string, why: string])[] = [
    ['Президент прибув до столиці з робочим візитом, і його зустріли члени уряду країни.', 'ru', 'its letters are not those of Russian'],
    ['Прэзідэнт прыбыў у сталіцу з рабочым візітам, яго сустрэлі члены ўрада краіны.', 'ru', 'its letters are not those of Russian'],
    ['Президент астанаға жұмыс сапарымен келді, оны үкімет мүшелері қарсы алды.', 'ru', 'its letters are not those of Russian'],
    [
      'Le Président est arrivé dans la capitale où il a été reçu par les membres du gouvernement. '.repeat(6),
      'en',
      'it lacks the small words of English',
    ],
    ['Встреча meeting визит visit саммит', 'ru', 'it mixes Cyrillic and Latin letters'],
    ['12.05.2020 – 14', 'en', 'it has hardly any letters'],
  ];
  it.each(unsure)('%s', (text, lang, why) => expect(guessLanguage(text)).toEqual({ lang, sure: false, why }));

  it('takes what is stated where there are hardly any letters', () =>
    expect(guessLanguage('12.05', 'ru')).toMatchObject({ lang: 'ru', sure: true }));
});

describe('a stated language', () => {
  it.each(['ru', 'RU', 'ru-RU', 'rus', 'Russian', 'русский'])('%s is Russian', (stated) => expect(readLanguage(stated)).toBe('ru'));
  it.each(['en', 'en-GB', 'en_US', 'eng', 'English'])('%s is English', (stated) => expect(readLanguage(stated)).toBe('en'));
  it.each(['fr', 'uk', 'entirely', '', null])('%s is neither', (stated) => expect(readLanguage(stated)).toBeNull());
});
