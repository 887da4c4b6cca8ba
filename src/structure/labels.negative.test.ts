import { describe, expect, test } from 'vitest';
import { pageOf } from './page.cases.js';
import { structure } from './structure.js';

/** Lines with a colon (or what looks like a label) that nobody is introduced by. */
const NO_LABELS: readonly string[] = [
  'Подчеркну: мы готовы к работе.',
  'Повторяю: это наша общая позиция.',
  'Самое главное: люди должны это почувствовать.',
  'Напомню: договор действует до 2030 года.',
  'Вопрос в том: хватит ли времени?',
  'Вопрос простой: когда?',
  'Ответ очевиден: никогда.',
  'Первое: дороги. Второе: школы.',
  'Первое: Дороги нужно достроить.',
  'Дата публикации: 12 марта 2025 года, 21:40',
  'Все материалы сайта доступны по лицензии: Creative Commons',
  'Ссылка на материал: example.org/d/1',
  'Опубликован в разделах: Новости, Выступления',
  'Официальный сайт: Новости',
  'Северная Македония: Новые возможности для торговли.',
  'Российская Федерация: Год в цифрах.',
  'Хочу сказать следующее: Вы правы.',
  'Он ответил мне так: Пора ехать.',
  'Министр сказал прямо: Денег нет.',
  'Встреча началась в 10:30 и закончилась в 12:15.',
  'Пословица гласит: «Друг познаётся в беде».',
  'Как говорил Пушкин: «Пора, мой друг».',
  'Логика такая: Сначала мост, потом дорога.',
  'По энергетике: Работа идёт.',
  'И ещё: Спасибо всем.',
  'А Москва: Там уже весна.',
  'То есть Вы: Решать Вам.',
  'Россия: Рост продолжается.',
  'Уважаемые коллеги: Прошу внимания.',
  'I suggest the following procedure: First we listen.',
  'Let me say this: We agree.',
  'Note: The text was shortened.',
  'First: The roads. Second: The schools.',
  'Remember: Nothing is agreed until all is.',
  'The agenda: Trade, transport and tourism.',
  'My question is: Will you come?',
  'FACT SHEET: Our Partnership',
  'BACKGROUND: The talks began in March.',
  'WASHINGTON: The talks began in March.',
  'Participants included: Ministers of both states.',
  'And for President Lopez Obrador: What do you think?',
  'President Biden made one thing clear: We will stay.',
  'Eurasian Economic Union: A look ahead.',
  'Joint Statement: Partners in Peace',
  'Clean Seas: The leaders will work together.',
  'Critical Minerals: The leaders will work together.',
  'Golden Bridges: The leaders will work together.',
  'Publication date: March 5',
  'Geography: Kazakhstan',
  'See also: Transcript',
  'https://example.org/a:b',
  'Director Smith said: “I never saw it.”',
  'The President of the company, John Smith, said: "It grew by a third."',
  'Vladimir Putin stressed that relations are good: trade grows.',
  'Acme Energy President and CEO Jane Roe: “We are proud of our work.”',
  'He added: The work goes on.',
  'Putin said: The work goes on.',
  'A lot of people came to the square.',
  'Quite right, we should go.',
  'Both presidents then walked through the exhibition Golden Towers: Masters of the East.',
];

describe('no label', () => {
  test.each(NO_LABELS)('%s', (line) => {
    expect(structure(pageOf(line, /[а-я]/i.test(line) ? 'ru' : 'en')).turns).toEqual([]);
  });

  test.each(NO_LABELS.filter((line) => !line.startsWith('Golden') && !line.startsWith('Clean')))('in the middle of a turn: %s', (line) => {
    const label = /[а-я]/i.test(line) ? 'В.Путин' : 'President of Russia Vladimir Putin';
    const text = `${label}: Good afternoon, friends.\n${line}\nThat is all for today.`;
    expect(structure(pageOf(text, 'en')).turns.map((turn) => turn.label)).toEqual([label]);
  });

  test('in a title that has a colon', () => {
    const text = 'Vladimir Putin: We build together\n\nMarch 2, 2016, 19:20\n\nThe two presidents met in the capital.';
    expect(structure(pageOf(text, 'en', { title: 'Vladimir Putin: We build together' })).turns).toEqual([]);
  });

  test('in a line of a wrapped report that begins with a name', () => {
    const text = `The two leaders met for an hour in the capital and talked about the trade of the
two countries, about transport and about the coming visit, which was proposed by
President Widodo. They agreed that the ministers will meet again before the end
of the summer. They also welcomed the first results of the work that was begun by
President Biden. They will talk again after the summit that both will attend next
year in the autumn, and they thanked the hosts for their warm welcome.`;
    expect(structure(pageOf(text, 'en')).turns).toEqual([]);
  });

  test('in quotations of a news item', () => {
    const text =
      'ASTANA, June 30. /NEWS/. The two presidents met in the capital.\n\n"Our trade grows, and we are glad of it," the President said.\n\nHe noted: "The road will be open by the autumn of next year."';
    const readout = structure(pageOf(text, 'en'));
    expect(readout.turns).toEqual([]);
    expect(readout.genre).toBe('news');
  });

  test('what is said of somebody inside a flattened page', () => {
    const filler = 'Мы говорили о дорогах, о школах и о больницах. '.repeat(40);
    const text = `В.Путин: Добрый день. ${filler}Как отметил А.Орлов: «Мост построен». Подчеркну: мы рады. По словам А.Орлова: всё готово. Спасибо.`;
    expect(structure(pageOf(text)).turns.map((turn) => turn.label)).toEqual(['В.Путин']);
  });
});
