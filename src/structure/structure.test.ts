import { describe, expect, test } from 'vitest';
import type { Genre } from '../domain/index.js';
import { pageOf } from './page.cases.js';
import { structure } from './structure.js';

const slices = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map((span) => text.slice(span.start, span.end));

describe('where a turn ends', () => {
  test('before the gap, the rubrics and the address at the end', () => {
    const text = 'В.Путин: Рад встрече.\nЕсть о чём поговорить.\n&lt;…&gt;\n\n\n\nhttp://example.org/news/1';
    const readout = structure(pageOf(text));
    expect(
      slices(
        text,
        readout.turns.map((turn) => turn.span),
      ),
    ).toEqual(['Рад встрече.\nЕсть о чём поговорить.']);
    expect(slices(text, readout.gaps)).toEqual(['&lt;…&gt;']);
    expect(readout.narration).toEqual([]);
  });

  test.each([
    'See also',
    'Смотрите также',
    'Опубликован в разделе: Новости',
    'Дата публикации:    1 мая 2020 года',
    '\\###',
    '3:12 P.M. EDT',
    'END  3:12 P.M. EDT',
    'www.example.org/a',
    '<…>',
    '<...>',
    '…',
  ])('before %s', (line) => {
    const text = `President of Russia Vladimir Putin: Thank you all.\n${line}`;
    const readout = structure(pageOf(text, 'en'));
    expect(
      slices(
        text,
        readout.turns.map((turn) => turn.span),
      ),
    ).toEqual(['Thank you all.']);
    expect(readout.narration).toEqual([]);
  });

  test('at headings and separators, and what the publisher tells between is narration', () => {
    const text = [
      'President of Russia Vladimir Putin: Welcome.',
      '* * *',
      'The talks went on with the delegations present.',
      '',
      'Press statements following the talks',
      'Vladimir Putin: We have agreed on much.',
      '* * *',
      'The presidents then visited the exhibition.',
    ].join('\n');
    const readout = structure(pageOf(text, 'en'));
    expect(
      slices(
        text,
        readout.turns.map((turn) => turn.span),
      ),
    ).toEqual(['Welcome.', 'We have agreed on much.']);
    expect(slices(text, readout.narration)).toEqual([
      'The talks went on with the delegations present.',
      'The presidents then visited the exhibition.',
    ]);
  });

  test('not at a separator inside a speech', () => {
    const text = `В.Путин: Добрый день!\n* * *\n${'Мы с вами говорили о том, что нам нужно сделать в этом году. '.repeat(6).trim()}`;
    expect(structure(pageOf(text)).turns[0]?.span.end).toBe(text.length);
  });

  test('marked apparatus at the end is left out, in the middle it stays inside', () => {
    const text = 'В.Путин: Рад видеть А.Орлова Орлов Алексей здесь.\nМеню сайта';
    const card = text.indexOf('Орлов Алексей');
    const menu = text.indexOf('Меню');
    const readout = structure({
      ...pageOf(text),
      apparatus: [
        { start: card, end: card + 13 },
        { start: menu, end: text.length },
      ],
    });
    expect(
      slices(
        text,
        readout.turns.map((turn) => turn.span),
      ),
    ).toEqual(['Рад видеть А.Орлова Орлов Алексей здесь.']);
  });

  test('a hover card between label and colon, marked or not', () => {
    const text = 'А.Нурзод Нурзод Аслам Каримович Президент Республики Ксаврия : Благодарю.';
    for (const apparatus of [[], [{ start: 9, end: text.indexOf(':') }]]) {
      const readout = structure({ ...pageOf(text), apparatus });
      expect(readout.turns.map((turn) => [turn.label, text.slice(turn.span.start, turn.span.end)])).toEqual([['А.Нурзод', 'Благодарю.']]);
    }
  });

  test('a remark in brackets after the colon is said in the turn', () => {
    const text = 'Бабакар Сану Диалло: (Говорит по-русски.) Спасибо.\nВ.Путин: Добро пожаловать!';
    const readout = structure(pageOf(text));
    expect(
      slices(
        text,
        readout.turns.map((turn) => turn.span),
      ),
    ).toEqual(['(Говорит по-русски.) Спасибо.', 'Добро пожаловать!']);
    expect(slices(text, readout.stageNotes)).toEqual(['(Говорит по-русски.)']);
  });
});

test.each([
  [true, 'Мин Аун Хлайн (как переведено): Спасибо.'],
  [true, 'Вопрос (перевод с английского языка): Когда?'],
  [true, 'В.Путин (говорит по-немецки, перевод синхронный): Друзья!'],
  [true, 'Бабакар Сану Диалло: (Говорит по-русски.) Спасибо. (Как переведено.) Я рад.'],
  [true, 'Prime Minister of Japan Shinzo Abe (retranslated): Thank you.'],
  [true, 'PRIME MINISTER ORLOV:  (As interpreted.)  Thanks.'],
  [false, 'В.Путин (обращаясь к А.Орлову): Прошу.'],
  [false, 'Х.Орбан (говорит по-русски): Прошу.'],
  [false, 'PRESIDENT BIDEN:  (Laughs.)  Thank you.'],
])('interpreted %s: %s', (interpreted, line) => {
  expect(structure(pageOf(`${line}\nРеплика: Да.`)).turns[0]?.interpreted).toBe(interpreted);
});

describe("editor's marks", () => {
  test('insertions, gaps and stage notes', () => {
    const text =
      'В.Путин: [Наши отношения] растут, 55 [процентов]. (Смех.) <…> Дальше. [Laughter] (Applause) (см. приложение) (ОДКБ) (Minsk, 2020)';
    const readout = structure(pageOf(text));
    expect(slices(text, readout.insertions)).toEqual(['[Наши отношения]', '[процентов]']);
    expect(slices(text, readout.gaps)).toEqual(['<…>']);
    expect(slices(text, readout.stageNotes)).toEqual(['(Смех.)', '[Laughter]', '(Applause)']);
  });

  test('a link of plain-text copies is no insertion', () => {
    expect(structure(pageOf('We [hosted a meeting](https://example.org) today.', 'en')).insertions).toEqual([]);
  });
});

const GENRES: readonly (readonly [Genre, string, string | null])[] = [
  ['transcript', 'В.Путин: Добрый день!', null],
  [
    'readout',
    'Состоялся телефонный разговор президентов двух стран.\nОбсуждались вопросы торговли. Наши страны сближаются.',
    'Телефонный разговор с Президентом',
  ],
  [
    'readout',
    'The President spoke today with the Prime Minister. The leaders discussed US-UK trade and the U.S. economy.',
    'Readout of the call',
  ],
  ['news', 'The trade of the two countries grows.\n\n"We are glad that our roads are open again," the minister said.', 'Trade grows'],
  ['news', 'Товарооборот вырос.\n«Мы довольны тем, как развивается наша торговля», – сказал министр.', 'Торговля растёт'],
  ['speech', 'Уважаемые коллеги!\nПриветствую вас. Мы с вами собрались, чтобы обсудить нашу работу. Желаю вам успехов.', null],
  ['statement', 'The two sides reaffirm their partnership. They will open new routes.', 'Joint Statement of the Two Presidents'],
  ['statement', 'Стороны подтверждают приверженность партнёрству.', 'Совместное заявление президентов'],
];

test.each(GENRES)('genre %s: %s', (genre, text, title) => {
  expect(structure(pageOf(text, /[а-я]/.test(text) ? 'ru' : 'en', { title })).genre).toBe(genre);
});

test('a page with no talk says so', () => {
  expect(structure(pageOf(' \n ')).diagnostics.map((diagnostic) => diagnostic.code)).toContain('no-talk');
});
