import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeDocx, makeZip, paragraph } from '../../../../test/support/docx.js';
import { pagesOf, testFolder, toldOf } from '../../../../test/support/intake.js';
import { readZip, storedZip } from './zip.js';

const { file, path: folder } = testFolder();

const BODY = [
  paragraph('Встреча с Премьер-министром Озерии Лотаром Бреннеком', 'Title'),
  paragraph('16 февраля 2022 года, 14:20'),
  paragraph('Тарвель, Сосновый дворец'),
  paragraph('*М.Тордан:* Уважаемый господин Бреннек, за прошлый год товарооборот прибавил шестнадцать процентов.'),
  paragraph('*Л.Бреннек*: Спасибо &amp; до встречи осенью.'),
].join('');

describe('a Word document', () => {
  it('is read by the rules for articles', async () => {
    const path = file('talks.docx', makeDocx(BODY));
    const bytes = readFileSync(path);
    const [page] = await pagesOf([path]);
    expect(page?.text).toBe(
      [
        'Встреча с Премьер-министром Озерии Лотаром Бреннеком',
        '16 февраля 2022 года, 14:20',
        'Тарвель, Сосновый дворец',
        'М.Тордан: Уважаемый господин Бреннек, за прошлый год товарооборот прибавил шестнадцать процентов.\nЛ.Бреннек: Спасибо & до встречи осенью.',
      ].join('\n\n'),
    );
    expect(page).toMatchObject({
      lang: 'ru',
      told: {
        title: 'Встреча с Премьер-министром Озерии Лотаром Бреннеком',
        date: '2022-02-16',
        time: '14:20',
        place: 'Тарвель, Сосновый дворец',
      },
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(Buffer.from(page?.original ?? [])).toEqual(bytes);
  });
  it('keeps its dates of making to itself, and the marks of its notes out of its figures', async () => {
    const note = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>';
    const body = `<w:p><w:r><w:t xml:space="preserve">The trade of the two countries has reached 16 billion</w:t></w:r>${note}<w:r><w:t xml:space="preserve"> this year, as the President said.</w:t></w:r></w:p>`;
    const core = { name: 'docProps/core.xml', content: '<dcterms:created>2031-05-05T10:00:00Z</dcterms:created>' };
    const [page] = await pagesOf([file('note.docx', makeDocx(body, [core]))]);
    expect(page?.text).toMatch(/^The trade of the two countries has reached 16 billion this year, as the President said\./);
    expect(page?.told.date).toBeNull();
  });
  it('keeps the remarks of those who worked on it out', async () => {
    const mark = '<w:r><w:commentReference w:id="0"/></w:r>';
    const body = `<w:p><w:r><w:t>The trade of the two countries has grown by a fifth this year.</w:t></w:r>${mark}</w:p>`;
    const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const remarks = `<w:comments xmlns:w="${word}"><w:comment w:id="0" w:initials="X"><w:p><w:r><w:t>Check this.</w:t></w:r></w:p></w:comment></w:comments>`;
    const [page] = await pagesOf([file('remarks.docx', makeDocx(body, [{ name: 'word/comments.xml', content: remarks }]))]);
    expect(page?.text).toBe('The trade of the two countries has grown by a fifth this year.');
  });
  it('may come without its ending', async () => {
    expect(await pagesOf([file('talks-of-may', makeDocx(BODY))])).toHaveLength(1);
  });
});

describe('a Word document that cannot be read', () => {
  const bad = 'bad-docx FILE: the Word document cannot be read:';
  const cases: readonly (readonly [name: string, content: () => Buffer, expected: string])[] = [
    ['cut', () => makeDocx(BODY).subarray(0, 700), `${bad} the archive it consists of is damaged or cut`],
    [
      'garbage',
      () => Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(10_000_000, 'PK\u0001\u0002')]),
      `${bad} the archive it consists of is damaged or cut`,
    ],
    ['without-text', () => makeZip([{ name: 'word/styles.xml', content: '<x/>' }]), `${bad} there is no text of Word in it`],
    ['broken-markup', () => makeDocx('<w:p><w:r><w:t>Talks</w:p>'), `${bad} its markup is damaged`],
    ['nested', () => makeDocx('<w:p>'.repeat(20_000) + '</w:p>'.repeat(20_000)), `${bad} its parts are nested too deeply`],
    [
      'entities',
      () => makeZip([{ name: 'word/document.xml', content: '<!DOCTYPE a [<!ENTITY b "bbbb">]><w:document>&b;</w:document>' }]),
      `${bad} there is no text of Word in it`,
    ],
    ['empty', () => makeDocx(paragraph('')), 'empty FILE: there is nothing in it'],
    ['encrypted', () => makeZip([{ name: 'word/document.xml', content: 'x', flags: 1 }]), 'encrypted FILE: the document is encrypted'],
    ['bomb', () => makeDocx(`<w:p>${' '.repeat(60_000_000)}</w:p>`), 'too-large FILE: the document unpacks to more than is read'],
    [
      'bomb-that-lies',
      () => makeZip([{ name: 'word/document.xml', content: Buffer.alloc(60_000_000, 32), declared: 100 }]),
      'too-large FILE: the document unpacks to more than is read',
    ],
  ];
  it.each(cases)('%s', async (name, content, expected) => {
    const [first] = await toldOf([file(`${name}.docx`, content())], {}, [`${folder}/`]);
    expect(first?.replace(`${name}.docx`, 'FILE').split(';', 1)[0]).toBe(expected);
  });
});

it('an archive without packing holds the same files', () => {
  const files = new Map([
    ['word/document.xml', Buffer.from('Встреча')],
    ['[Content_Types].xml', Buffer.alloc(0)],
  ]);
  expect(readZip(storedZip(files), () => true, 1000)).toEqual(files);
});
