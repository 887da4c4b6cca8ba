import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { testFolder, toldOf } from '../../../../test/support/intake.js';
import { makePdf, type Print, printed } from '../../../../test/support/pdf.js';
import { InputError, type Page } from '../../../domain/index.js';
import { pageFromPdf } from './index.js';
import { beforeNext, wordsOf } from './line-ends.js';

const { file, path: folder } = testFolder();

async function read(pages: readonly (readonly Print[])[], options?: Parameters<typeof makePdf>[1]): Promise<Page> {
  const page = await pageFromPdf(makePdf(pages, options), {}, 64 * 1024 * 1024);
  if (page instanceof InputError) throw page;
  return page;
}

const marked = (page: Page): readonly string[] => page.apparatus.map((span) => page.text.slice(span.start, span.end));

describe('the text of a PDF', () => {
  it('is one paragraph a line, labels at their beginning', async () => {
    const lines: Print[] = [
      { text: 'Встреча с Премьер-министром Озерии', x: 120, y: 780, size: 18 },
      { text: 'Лотаром Бреннеком', x: 200, y: 758, size: 18 },
      ...printed(['16 февраля 2022 года', 'Тарвель, Сосновый дворец'], 720),
      ...printed(
        [
          'М.Тордан: Уважаемый господин Бреннек, рад Вас видеть. За прошлый',
          'год товарооборот прибавил шестнадцать процентов, и мы этим до-',
          'вольны.',
          'Л.Бреннек: Спасибо. Наши торгово-экономические связи растут, и в',
          'этом году мы откроем новую дорогу.',
        ],
        670,
      ),
    ];
    const page = await read([lines], { packed: true });
    expect(page.text).toBe(
      [
        'Встреча с Премьер-министром Озерии Лотаром Бреннеком',
        '16 февраля 2022 года\nТарвель, Сосновый дворец',
        'М.Тордан: Уважаемый господин Бреннек, рад Вас видеть. За прошлый год товарооборот прибавил шестнадцать процентов, и мы этим довольны.\nЛ.Бреннек: Спасибо. Наши торгово-экономические связи растут, и в этом году мы откроем новую дорогу.',
      ].join('\n\n'),
    );
    expect(page).toMatchObject({ lang: 'ru', apparatus: [], diagnostics: [] });
  });

  it('goes on over pages, with headers, footers and numbers as apparatus behind the paragraph', async () => {
    const sheet = (number: number, lines: readonly string[]): readonly Print[] => [
      { text: `Council of Ozeria, talks of 5 May 2031`, x: 180, y: 800, size: 9 },
      ...printed(lines),
      { text: `- ${number} -`, x: 290, y: 40 },
    ];
    const page = await read([
      sheet(1, [
        'The Prime Minister said that the trade of the two countries had grown by',
        'a fifth over the year, and that the new road would be opened before the',
      ]),
      sheet(2, ['end of the summer, as was agreed in Tarvel.', 'The President thanked him.']),
      sheet(3, ['They will meet again in October in Osterna, where the ministers of transport', 'are to sign the agreement on bridges.']),
    ]);
    expect(page.text.split('\n')).toEqual([
      'Council of Ozeria, talks of 5 May 2031',
      'The Prime Minister said that the trade of the two countries had grown by a fifth over the year, and that the new road would be opened before the end of the summer, as was agreed in Tarvel.',
      '- 1 -',
      'Council of Ozeria, talks of 5 May 2031',
      'The President thanked him.',
      '- 2 -',
      'Council of Ozeria, talks of 5 May 2031',
      'They will meet again in October in Osterna, where the ministers of transport are to sign the agreement on bridges.',
      '- 3 -',
    ]);
    expect(
      marked(page)
        .join(' ')
        .match(/- \d -/g),
    ).toEqual(['- 1 -', '- 2 -', '- 3 -']);
    expect(
      marked(page)
        .join(' ')
        .match(/Council of Ozeria/g),
    ).toHaveLength(3);
    expect(marked(page).join(' ')).not.toMatch(/President|Minister/);
  });

  it('keeps what only looks like a page number, and labels at the head of pages', async () => {
    const page = await read([
      printed(['Question:', 'How many ministers will come to the talks in Osterna this coming October?', '12']),
      printed(['Question:', 'And how many of the agreements will then be ready to be signed by them?', '5']),
    ]);
    expect(page.apparatus).toEqual([]);
    expect(page.text.match(/Question:/g)).toHaveLength(2);
  });

  it('is read where the page is turned, and in columns', async () => {
    const left = printed(['The trade of the two', 'countries has grown.'], 740, 72);
    const right = printed(['The road is open', 'since May of this year.'], 740, 320);
    expect((await read([[...left, ...right]])).text.replace(/\n/g, ' ')).toBe(
      'The trade of the two countries has grown. The road is open since May of this year.',
    );
  });

  it('has the words that stand apart by distance alone', async () => {
    const page = await read([
      [
        { text: 'The President', x: 72, y: 700 },
        { text: 'received the guests from Ozeria.', x: 160, y: 700 },
      ],
    ]);
    expect(page.text).toBe('The President received the guests from Ozeria.');
  });
});

describe('a hyphen at the end of a line', () => {
  const words = wordsOf(['agreement on a well-known matter', 'по-прежнему и премьер-министр', 'reinforce', 'over-land']);
  it.each([
    ['this agree-', 'ment', 'this agree'],
    ['мы дого-', 'ворились', 'мы дого'],
    ['a well-', 'known matter', 'a well-'],
    ['по-', 'прежнему', 'по-'],
    ['торгово-', 'экономический', 'торгово-'],
    ['какой-', 'нибудь', 'какой-'],
    ['Russian-', 'Azerbaijani', 'Russian-'],
    ['over-', 'land', 'over-'],
    ['soft\u00ad', 'ened', 'soft'],
    ['the 16-', 'plus', 'the 16- '],
    ['in 2021–', '2022', 'in 2021– '],
    ['the trade', 'grew', 'the trade '],
    ['the trade –', 'grew', 'the trade – '],
  ])('%s|%s', (line, next, expected) => expect(beforeNext(line, next, words)).toBe(expected));
});

describe('what a PDF tells beside its text', () => {
  const lines = printed(['Meeting with Prime Minister of Ozeria', 'The President received the Prime Minister of Ozeria in Tarvel today.']);
  it.each([
    ['Meeting with Prime Minister of Ozeria', 'Meeting with Prime Minister of Ozeria'],
    ['Microsoft Word - final_v3.doc', null],
    ['', null],
  ])('the title %j', async (title, expected) => {
    expect((await read([lines], { title })).told).toEqual({ title: expected, date: null, time: null, place: null });
  });
  it('are its bytes, and an address apart from that of a page beside it', async () => {
    const bytes = makePdf([lines]);
    const page = await pageFromPdf(bytes, { at: 'x.pdf', url: 'https://president.nardania.example/files/1041.pdf' }, 1e8);
    expect(page).toMatchObject({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      original: bytes,
      url: 'https://president.nardania.example/files/1041.pdf',
      publisher: 'president.nardania.example',
      key: '1041.pdf',
    });
  });
});

describe('a PDF that cannot be read', () => {
  const bomb = (): string => {
    const packed = deflateSync(Buffer.alloc(90 * 1024 * 1024, 32)).toString('latin1');
    return `<</Length ${packed.length}/Filter/FlateDecode>>\nstream\n${packed}\nendstream`;
  };
  const encrypted = `/Encrypt<</Filter/Standard/V 1/R 2/O<${'1f'.repeat(32)}>/U<${'2e'.repeat(32)}>/P -4>>/ID[<${'aa'.repeat(16)}><${'aa'.repeat(16)}>]`;
  const cases: readonly (readonly [name: string, content: () => Buffer, expected: string])[] = [
    ['cut', () => makePdf([printed(['Talks'])]).subarray(0, 60), 'bad-pdf FILE: the PDF is damaged or cut'],
    [
      'garbage',
      () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(10_000_000, 'obj stream << ')]),
      'bad-pdf FILE: the PDF is damaged or cut',
    ],
    ['encrypted', () => makePdf([printed(['Talks'])], { trailer: encrypted }), 'encrypted FILE: the document is encrypted'],
    ['pictures', () => makePdf([[], []]), 'scanned FILE: its 2 pages are pictures without text'],
    ['bomb', () => makePdf([printed(['Talks'])], { objects: [bomb()] }), 'too-large FILE: it unpacks to more than 64 MB'],
  ];
  it.each(cases)('%s', async (name, content, expected) => {
    const [first] = await toldOf([file(`${name}.pdf`, content())], {}, [`${folder}/`]);
    expect(first?.replace(`${name}.pdf`, 'FILE').split(';', 1)[0]).toBe(expected);
  });
});
