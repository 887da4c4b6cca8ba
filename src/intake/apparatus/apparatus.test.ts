import { describe, expect, it } from 'vitest';
import { slice } from '../../domain/index.js';
import { addressInFooter, findApparatus } from './index.js';

const marked = (text: string): readonly string[] => findApparatus(text).map((span) => slice(text, span));

const FOOTER =
  'География Ксаврия Темы Внешняя политика Лица Орлов Пётр Ильич Статус материала Опубликован в разделах: Новости , Выступления и стенограммы Дата публикации: 5 мая 2031 года, 12:00 Ссылка на материал: kremlin.ru/d/99123 Текстовая версия';

describe('a page flattened to one line', () => {
  const text =
    'События Переговоры с Президентом Ксаврии Петром Орловым Главы государств обсудили торговлю. 5 мая 2031 года 12:00 Столица ' +
    'В.Иванов: Рады Вас видеть. П.Орлов Орлов Пётр Ильич Президент Республики Ксаврия : Спасибо. Товарооборот вырос на пять процентов. ' +
    'Смотрите также Заявления для прессы 5 мая 2031 года Церемония подписания документов 5 мая 2031 года Мы довольны итогами. ' +
    `Дополнительно Список подписанных документов 5 мая 2031 года В.Иванов: Спасибо. <…> ${FOOTER}`;
  it('has its menus, cards, inserts and footer marked', () => {
    expect(marked(text)).toEqual([
      'События',
      'Орлов Пётр Ильич Президент Республики Ксаврия',
      'Смотрите также Заявления для прессы 5 мая 2031 года Церемония подписания документов 5 мая 2031 года',
      'Дополнительно Список подписанных документов 5 мая 2031 года',
      FOOTER,
    ]);
  });
  it('tells its address in the footer', () => expect(addressInFooter(text)).toBe('http://kremlin.ru/d/99123'));
});

describe('the day of an announced event', () => {
  it('is a line of the page, and so are its buttons', () =>
    expect(
      marked(
        `События Пётр Орлов посетит столицу Анонс на 7 − 9 мая 2031 года Добавить в Календарь Календари Яндекс iCal Google 7–9 мая столицу посетит Пётр Орлов. ${FOOTER}`,
      ),
    ).toEqual(['События', 'Анонс на 7 − 9 мая 2031 года Добавить в Календарь Календари Яндекс iCal Google', FOOTER]));
  it('is not an announcement somebody speaks of', () => {
    for (const words of ['Вышел анонс на 5 мая.', 'Анонс на следующую неделю готов.', 'Добавить в Календарь праздник просят многие.'])
      expect(marked(words)).toEqual([]);
  });
});

describe('hover cards', () => {
  const cases: readonly (readonly [card: string, sentence: string])[] = [
    [
      'Орлов Пётр Ильич Министр иностранных дел Ксаврии',
      'В беседе участвовал Министр Пётр Орлов Орлов Пётр Ильич Министр иностранных дел Ксаврии , а также послы.',
    ],
    [
      'Орлов Пётр Ильич Президент Республики Ксаврия',
      'Владимир Иванов и Пётр Орлов Орлов Пётр Ильич Президент Республики Ксаврия открыли завод. Затем стороны уехали.',
    ],
    [
      'Орлова Анна Ильинична Министр культуры Ксаврии',
      'Встреча с Анной Орловой Орлова Анна Ильинична Министр культуры Ксаврии . Стороны обсудили выставку.',
    ],
    ['Орлов Пётр ИльичМинистр финансов Ксаврии', 'П.Орлов      Орлов Пётр ИльичМинистр финансов Ксаврии : Спасибо.'],
    ['Орлов Пётр Ильичначальник Генерального штаба Ксаврии', 'П.Орлов Орлов Пётр Ильичначальник Генерального штаба Ксаврии : Докладываю.'],
    [
      'Ли Вей Председатель Ксаврийской Народной Республики',
      'Разговор с Ли Веем Ли Вей Председатель Ксаврийской Народной Республики проведён утром.',
    ],
    ['Орлов Пётр Президент Ксаврии', 'Ждём Президента [ Петра Орлова Орлов Пётр Президент Ксаврии ] в мае.'],
    ['Кирилл Патриарх Ксаврийский', 'Службу совершил Патриарх Кирилл Кирилл Патриарх Ксаврийский . Потом был приём.'],
    ['Орлов Пётр Ильич директор службы', 'Выступил Пётр Орлов Орлов Пётр Ильич директор службы и члены совета. Потом голосовали.'],
    ['Orlov Peter President of Xavria', 'He met with President of Xavria Peter Orlov Orlov Peter President of Xavria , who is on a visit.'],
  ];
  it.each(cases)('%s', (card, sentence) => expect(marked(sentence)).toEqual([card]));
});

describe('inserts in a page of lines', () => {
  it('a heading alone', () => expect(marked('We agreed on this.\nSee also\nIt was a good talk.')).toEqual(['See also']));
  it('at the end', () => expect(marked('Thank you.\n<…>\nSee also\nAdditional')).toEqual(['See also', 'Additional']));
  it('a heading, a title and its date', () => {
    expect(marked('Итог хороший.\nСмотрите также\nВизит в Ксаврию. Саммит\n15 − 16 мая 2031 года\nМы пойдём дальше.')).toEqual([
      'Смотрите также\nВизит в Ксаврию. Саммит\n15 − 16 мая 2031 года',
    ]);
    expect(marked('It was good.\nSee also\nTalks with Peter Orlov\nMay 5, 2031\nWe go on.')).toEqual([
      'See also\nTalks with Peter Orlov\nMay 5, 2031',
    ]);
  });
  it('a file in running text', () =>
    expect(marked(`Указ вступает в силу. Смотрите также Указ № 7 pdf, 21.8 кБ ${FOOTER}`)).toEqual([
      `Смотрите также Указ № 7 pdf, 21.8 кБ`,
      FOOTER,
    ]));
  it('a link to a section, which has no date', () =>
    expect(marked(`Прошу Вас. <…> Смотрите также Новости Совета ${FOOTER}`)).toEqual(['Смотрите также Новости Совета', FOOTER]));
});

describe('letterheads, end signs, licences, trailing addresses', () => {
  const cases: readonly (readonly [text: string, marked: readonly string[]])[] = [
    ['The two leaders spoke.\n\n\\###', ['\\###']],
    ['The two leaders spoke.\n\n# # #\n', ['# # #']],
    [
      'THE WHITE HOUSE\n\nOffice of Communications\n\n\\_\\_\\_\\_\\_\\_\n\nFor Immediate Release      \n\nOval Office',
      ['THE WHITE HOUSE', 'Office of Communications', '\\_\\_\\_\\_\\_\\_', 'For Immediate Release'],
    ],
    ['For Immediate Release   March 3, 2031\nThe President spoke.', ['For Immediate Release']],
    ['Thank you.\n\nEND      5:11 P.M. EST', ['END      5:11 P.M. EST']],
    [
      'Все материалы сайта доступны по лицензии:\n\nCreative Commons Attribution 4.0 International\n\nВ.Иванов: Да.',
      ['Все материалы сайта доступны по лицензии:', 'Creative Commons Attribution 4.0 International'],
    ],
    ['Спасибо.\n&lt;…&gt;\n\n\nhttp://kremlin.ru/events/president/news/copy/99123', ['http://kremlin.ru/events/president/news/copy/99123']],
    [
      'Спасибо.\n\n1 из 2 фотографий в альбоме\n\n© Министерство иностранных дел Ксаврии',
      ['1 из 2 фотографий в альбоме', '© Министерство иностранных дел Ксаврии'],
    ],
    [
      'Спасибо.\n\nОпубликован в разделе: Новости\n\nДата публикации:    5 мая 2031 года, 02:00\n\nСсылка на материал: kremlin.ru/d/99\n\nТекстовая версия',
      [
        'Опубликован в разделе: Новости\n\nДата публикации:    5 мая 2031 года, 02:00\n\nСсылка на материал: kremlin.ru/d/99\n\nТекстовая версия',
      ],
    ],
  ];
  it.each(cases)('%s', (text, spans) => expect(marked(text)).toEqual(spans));
});
