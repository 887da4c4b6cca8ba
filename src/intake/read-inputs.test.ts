import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { pagesOf, testFolder, testServer } from '../../test/support/intake.js';
import type { Page } from '../domain/index.js';
import { type IntakeOptions, readInputs } from './index.js';

const RU = 'Президенты обсудили торговлю и транспорт двух стран.';
const EN = 'The presidents discussed the trade and the transport of the two countries.';
const { path: folder, file } = testFolder();
let base: string;

beforeAll(async () => {
  base = await testServer((request, response) => {
    if (request.url === '/moved') response.writeHead(301, { location: '/events/president/news/99123' }).end();
    else if (request.url === '/koi')
      response
        .writeHead(200, { 'content-type': 'text/plain; charset=koi8-r' })
        .end(Buffer.from([0xf3, 0xd0, 0xc1, 0xd3, 0xc9, 0xc2, 0xcf, 0x2e]));
    else if (request.url === '/records')
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify([{ text: RU }, { text: EN }]));
    else
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(`<html><body><h1 class="entry-title read__x">Talks</h1><div class="entry-content"><p>${EN}</p></div></body></html>`);
  });
});

const pages = async (inputs: readonly string[], options?: IntakeOptions): Promise<readonly (Page & { readonly at: string })[]> =>
  (await pagesOf(inputs, options)).map((page) => ({ ...page, at: page.at.replace(`${folder}/`, '') }));

const texts = async (inputs: readonly string[], options?: IntakeOptions) => (await pages(inputs, options)).map((page) => page.text);

describe('files', () => {
  const html = `<html lang="ru"><body><article><h1>Встреча</h1><p>${RU}</p><p>${RU} ${RU}</p><p>${RU} ${RU}</p></article></body></html>`;
  const cases: readonly (readonly [name: string, content: string | Uint8Array, expected: readonly string[]])[] = [
    ['a.txt', RU, [RU]],
    ['a', RU, [RU]],
    ['a.txt.gz', gzipSync(RU), [RU]],
    ['packed-without-saying.txt', gzipSync(RU), [RU]],
    ['a.jsonl', `${JSON.stringify({ text: RU })}\r\n\n${JSON.stringify({ text: EN })}`, [RU, EN]],
    ['a.ndjson', JSON.stringify({ text: RU }), [RU]],
    ['a.jsonl.gz', gzipSync(`${JSON.stringify({ text: RU })}\n${JSON.stringify({ text: EN })}\n`), [RU, EN]],
    ['sniffed-lines', `${JSON.stringify({ text: RU })}\n${JSON.stringify({ text: EN })}\n`, [RU, EN]],
    ['list.json', JSON.stringify([{ text: RU }, { text: EN, more: { a: ['}', '"'] } }], null, 2), [RU, EN]],
    ['one.json', JSON.stringify({ text: RU }, null, 2), [RU]],
    ['lines.json', `${JSON.stringify({ text: RU })}\n${JSON.stringify({ text: EN })}`, [RU, EN]],
    ['row.csv', `doc_id,text\n1,"${RU}"\n2,"${EN}\n""Two lines"""\n`, [RU, `${EN}\n"Two lines"`]],
    ['semicolons.csv', `\ufeffid;Text;title\n1;${RU};x\n`, [RU]],
    ['tabs.tsv', `id\ttext\n1\t${RU}\n`, [RU]],
    ['wide.jsonl', Buffer.from(`\ufeff${JSON.stringify({ text: RU })}\n${JSON.stringify({ text: EN })}`, 'utf16le'), [RU, EN]],
    ['page-saved-as.txt', html, [`Встреча\n\n${RU}\n${RU} ${RU}\n${RU} ${RU}`]],
    ['a.html', html, [`Встреча\n\n${RU}\n${RU} ${RU}\n${RU} ${RU}`]],
  ];
  it.each(cases)('%s', async (name, content, expected) => expect(await texts([file(name, content)])).toEqual(expected));

  it('keep lone surrogates, control characters and marks of direction', async () => {
    const odd = '{"text": "Talks \\ud83d were \\u0001 held \\u202e there, and the two sides agreed."}';
    expect(await texts([file('odd.jsonl', odd)])).toEqual(['Talks \ud83d were \u0001 held \u202e there, and the two sides agreed.']);
  });
  it('keep the bytes when the text is not simply them', async () => {
    const bytes = Buffer.from(`\ufeff${RU}`, 'utf16le');
    const [wide] = await pages([file('wide.txt', bytes)]);
    expect(Buffer.from(wide?.original ?? [])).toEqual(bytes);
    const [plain] = await pages([file('plain.txt', RU)]);
    expect(plain?.original).toBeNull();
  });
  it('name the line of each record', async () => {
    expect(
      (await pages([file('places.jsonl', `\n${JSON.stringify({ text: RU })}\n\n${JSON.stringify({ text: EN })}`)])).map((page) => page.at),
    ).toEqual(['places.jsonl:2', 'places.jsonl:4']);
    expect((await pages([file('places.json', `[\n {"text": "${EN}"},\n\n {"text":\n "${EN}"}\n]`)])).map((page) => page.at)).toEqual([
      'places.json:2',
      'places.json:4',
    ]);
  });
});

it('a folder is read with its folders, by name, without hidden files and pictures', async () => {
  for (const name of ['c.txt', 'a.txt', 'b/z.txt', 'b/.git/x.txt', '.hidden.txt', 'photo.png', 'b/style.css'])
    file(`tree/${name}`, `${EN} ${name}`);
  expect(await texts([`${folder}/tree`])).toEqual([`${EN} a.txt`, `${EN} b/z.txt`, `${EN} c.txt`]);
});

describe('standard input', () => {
  const stdin = (...chunks: readonly (string | Uint8Array)[]) => ({
    async *[Symbol.asyncIterator]() {
      yield* chunks;
    },
  });
  it('is text', async () => expect(await texts(['-'], { stdin: stdin(RU.slice(0, 9), RU.slice(9)) })).toEqual([RU]));
  it('is an archive', async () =>
    expect(await texts(['-'], { stdin: stdin(`{"text": "${EN}"}\n{"te`, `xt": "${RU}"}`) })).toEqual([EN, RU]));
  it('is a letter in two chunks', async () => {
    const bytes = Buffer.from(RU);
    expect(await texts(['-'], { stdin: stdin(bytes.subarray(0, 5), bytes.subarray(5)) })).toEqual([RU]);
  });
});

describe('addresses', () => {
  it('are fetched, and the address stays with the page', async () => {
    const [page] = await pages([`${base}/events/president/news/99123`]);
    expect(page).toMatchObject({ text: `Talks\n\n${EN}`, url: `${base}/events/president/news/99123`, key: '99123' });
  });
  it('are followed where they lead, and that address stays with the page', async () => {
    const [page] = await pages([`${base}/moved#top`]);
    expect(page).toMatchObject({
      text: `Talks\n\n${EN}`,
      url: `${base}/events/president/news/99123`,
      key: '99123',
      at: `${base}/moved#top`,
    });
  });
  it('are decoded as the header says', async () => expect(await texts([`${base}/koi`])).toEqual(['Спасибо.']));
  it('may be archives', async () => expect(await texts([`${base}/records`])).toEqual([RU, EN]));
});

it('options go before everything that the inputs say', async () => {
  const path = file('options.jsonl', JSON.stringify({ text: RU, lang: 'ru', publisher: 'kremlin.ru', url: 'http://kremlin.ru/d/7' }));
  expect((await pages([path], { lang: 'en', publisher: 'xavria.example' }))[0]).toMatchObject({
    lang: 'en',
    publisher: 'xavria.example',
    url: 'http://kremlin.ru/d/7',
    key: '7',
  });
  expect(await texts([file('koi.txt', Buffer.from([0xf3, 0xd0, 0xc1, 0xd3, 0xc9, 0xc2, 0xcf]))], { encoding: 'koi8-r' })).toEqual([
    'Спасибо',
  ]);
});

it('many records pass with few in memory', async () => {
  async function* endless() {
    for (let at = 0; at < 20_000; at++) yield Buffer.from(`{"id": ${at}, "text": "${EN}"}\n`);
  }
  let count = 0;
  for await (const result of readInputs(['-'], { stdin: endless() })) if (result.ok && result.page.inputId === String(count)) count++;
  expect(count).toBe(20_000);
});

it('a reader may stop early', async () => {
  for await (const result of readInputs([file('early.jsonl', `{"text": "${EN}"}\n`.repeat(50_000))])) {
    expect(result.ok).toBe(true);
    break;
  }
});
