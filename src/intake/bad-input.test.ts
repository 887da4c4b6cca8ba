import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { testFolder, testServer, toldOf } from '../../test/support/intake.js';
import type { IntakeOptions } from './index.js';
import { failureOf } from './sources/failure.js';

const GOOD = 'Президенты обсудили торговлю и транспорт двух стран.';
const { path: folder, file } = testFolder();
let base: string;

beforeAll(async () => {
  base = await testServer((request, response) => {
    const html = (body: string, title = 'Talks') => `<html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
    if (request.url === '/missing') response.writeHead(404).end('gone');
    else if (request.url === '/forbidden') response.writeHead(403).end();
    else if (request.url === '/broken') response.writeHead(502).end();
    else if (request.url === '/circle') response.writeHead(302, { location: '/circle' }).end();
    else if (request.url === '/slow') response.writeHead(200);
    else if (request.url === '/error-page')
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(html('<p>Sorry, the page you asked for is not here any more.</p>', 'Page not found'));
    else if (request.url === '/half') {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' });
      response.write(html('<p>The presidents discussed'), () => response.destroy());
    } else if (request.url === '/damaged') response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip at all');
    else if (request.url === '/100%') response.writeHead(200, { 'content-type': 'text/html' }).end(html(`<p>${GOOD} ${GOOD}</p>`));
    else if (request.url === '/pdf') response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7 and so on');
    else response.writeHead(200).end();
  });
});

/** Places are without the temporary folder. */
const told = (inputs: readonly string[], options?: IntakeOptions): Promise<readonly string[]> => toldOf(inputs, options, [`${folder}/`]);

const AS_TEXT = 'give the page as text or HTML: save or copy it from the browser, or export the document as plain text';

const BAD_PDF = 'the PDF is damaged or cut; fetch it again, or open it in another program and save it anew';

describe('a file that cannot be read', () => {
  const cases: readonly (readonly [name: string, content: string | Uint8Array, expected: string])[] = [
    ['empty.txt', '', 'empty empty.txt: there is nothing in it; give a page with text in it, or leave it out'],
    ['blank.txt', ' \n\t\u00a0\n', 'empty blank.txt: there is nothing in it; give a page with text in it, or leave it out'],
    ['empty.jsonl', '\n\n', 'empty empty.jsonl: there is nothing in it; give a page with text in it, or leave it out'],
    ['zeros.txt', new Uint8Array(5000), `binary zeros.txt: it holds nothing but zero bytes; ${AS_TEXT}`],
    ['paper.pdf', '%PDF-1.7\n%âãÏÓ', `bad-pdf paper.pdf: ${BAD_PDF}`],
    [
      'paper.docx',
      'PK\u0003\u0004',
      'bad-docx paper.docx: the Word document cannot be read: the archive it consists of is damaged or cut; open it in an office program and save it anew, or as plain text',
    ],
    [
      'table.ods',
      `PK\u0003\u0004${' '.repeat(500)}`,
      `binary table.ods: it is a ZIP archive or an office document that is none of Word, not text; ${AS_TEXT}`,
    ],
    [
      'noise.bin',
      Uint8Array.from({ length: 4000 }, (_, at) => (at * 167 + (at >> 3) * 59) & 255),
      `binary noise.bin: it is binary data, not text; ${AS_TEXT}`,
    ],
    [
      'menu.html',
      '<html><body><nav><a href="/">Home</a></nav></body></html>',
      'no-article menu.html: the page has no text of an article; give the page of the text itself, not a list, a gallery or an error page; or save it as plain text',
    ],
    [
      'cut.html',
      '<html><head><title>Talks</title></head><body><div class="read"><div',
      'no-article cut.html: the page breaks off before any text of an article; give the page of the text itself, not a list, a gallery or an error page; or save it as plain text',
    ],
    [
      'damaged.txt.gz',
      gzipSync(GOOD.repeat(50)).subarray(0, 60),
      'bad-gzip damaged.txt.gz: the gzip archive is damaged or cut; fetch it again, or unpack what is left of it and give that',
    ],
    ['none.json', '{"text": "It breaks off', 'bad-json none.json:1: the file breaks off within a record; fetch the archive again'],
    [
      'words.json',
      'Not JSON at all',
      'bad-json words.json:1: this is not JSON ("Not JSON at all" stands where a record should begin); give a list of JSON objects; a file with one object a line ends in .jsonl',
    ],
    ['list.json', '[]', 'bad-json list.json: there are no records in the file; give a list of JSON objects with the column "text"'],
    [
      'figures.csv',
      'year,value\n2031,5\n2032,6\n',
      'no-text-column figures.csv:1: the table has no column "text" (it has year, value); name the column with the text of the pages "text" in the first row',
    ],
  ];
  it.each(cases)('%s', async (name, content, expected) => {
    const good = file(`good-${name}.txt`, GOOD);
    expect(await told([file(name, content), good])).toEqual([expected, GOOD]);
  });

  it('is over the limit', async () => {
    const mend = 'split it into one file a page, or give an archive with one record a line (.jsonl)';
    expect(await told([file('large.txt', `${GOOD}\n`.repeat(40))], { maxBytes: 2000 })).toEqual([
      `too-large large.txt: one document of ${40 * (Buffer.byteLength(GOOD) + 1)} bytes is over the limit of 2000 bytes; ${mend}`,
    ]);
    expect(await told([file('large.txt.gz', gzipSync(`${GOOD}\n`.repeat(40)))], { maxBytes: 2000 })).toEqual([
      `too-large large.txt.gz: one document of more than 2000 bytes; ${mend}`,
    ]);
    const sparse = file('sparse.txt', `${GOOD}\n`.repeat(2000));
    truncateSync(sparse, 200 * 1024 * 1024);
    expect(await told([sparse])).toEqual([`too-large sparse.txt: one document of 200 MB is over the limit of 64 MB; ${mend}`]);
  });
});

describe('a line that cannot be read', () => {
  it('of JSON Lines is told with its number, and the rest goes on', async () => {
    const lines = [{ text: GOOD }, 'not JSON', '{"text": "breaks o', '{"text": "breaks off"', { id: 4 }, '', { text: `${GOOD} 2` }];
    const path = file('lines.jsonl', lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
    expect(await told([path])).toEqual([
      GOOD,
      'bad-json lines.jsonl:2: the line is not JSON (it begins with "not JSON"); each line of a .jsonl file is one JSON object; a file of plain text ends in .txt',
      'bad-json lines.jsonl:3: the line breaks off within a record; fetch the archive again',
      'bad-json lines.jsonl:4: the line breaks off within a record; fetch the archive again',
      'no-text-column lines.jsonl:5: the record has no column "text" (it has id); name the column with the page\'s text "text"',
      `${GOOD} 2`,
    ]);
  });
  it('of JSON Lines is over the limit', async () => {
    const path = file('long.jsonl', [{ text: GOOD.repeat(30) }, { text: GOOD }].map((line) => JSON.stringify(line)).join('\n'));
    expect(await told([path], { maxBytes: 1000 })).toEqual([
      'too-large long.jsonl:1: one document of more than 1000 bytes; split it into one file a page, or give an archive with one record a line (.jsonl)',
      GOOD,
    ]);
  });
  it('of CSV is told with its number, and the rest goes on', async () => {
    const path = file('rows.csv', `id,text\n1,${GOOD}\n2,\n3,${GOOD} 3\n`);
    expect(await told([path])).toEqual([
      GOOD,
      'empty rows.csv:3: there is nothing in it; give a page with text in it, or leave it out',
      `${GOOD} 3`,
    ]);
  });
});

describe('a path that leads nowhere', () => {
  it('is told, and the rest goes on', async () => {
    expect(await told([join(folder, 'nowhere.txt'), file('here.txt', GOOD)])).toEqual([
      'not-found nowhere.txt: there is no such file or folder; check the path; names with spaces need quotes',
      GOOD,
    ]);
  });
  it('is an empty folder', async () => {
    mkdirSync(join(folder, 'hollow', 'deeper'), { recursive: true });
    expect(await told([join(folder, 'hollow')])).toEqual([
      'empty hollow: there are no files in the folder; give the folder that holds the pages',
    ]);
  });
  it('is a link within a folder to nothing', async () => {
    mkdirSync(join(folder, 'links'));
    symlinkSync(join(folder, 'nothing'), join(folder, 'links', 'a.txt'));
    expect(await told([join(folder, 'links')])).toEqual([
      'not-found links/a.txt: there is no such file or folder; check the path; names with spaces need quotes',
    ]);
  });
  it('is one without rights', () => {
    expect(failureOf({ code: 'EACCES' }, 'closed/')).toMatchObject({
      code: 'no-rights',
      place: 'closed/',
      message: 'you have no right to read it',
      mend: 'ask its owner for read access, or copy it to where you have',
    });
  });
});

describe('an address that cannot be read', () => {
  const cases: readonly (readonly [path: string, expected: string])[] = [
    [
      '/missing',
      'http-status BASE/missing: the server answers 404 Not Found; the page is gone or the address is wrong; look for it on the site or in a web archive',
    ],
    [
      '/forbidden',
      'http-status BASE/forbidden: the server answers 403 Forbidden; the site does not serve programs; save the page in a browser and give the file',
    ],
    ['/broken', 'http-status BASE/broken: the server answers 502 Bad Gateway; try again later'],
    [
      '/circle',
      'unreachable BASE/circle: HOST redirects in a circle; check the address and your connection, or save the page in a browser and give the file',
    ],
    ['/slow', 'timeout BASE/slow: no answer within 0.3 s; try again later, or save the page in a browser and give the file'],
    [
      '/error-page',
      'error-page BASE/error-page: the server answers with an error page ("Page not found"); open the address in a browser; if the page is there, save it and give the file',
    ],
    ['/pdf', `bad-pdf BASE/pdf: ${BAD_PDF}`],
    [
      '/half',
      'unreachable BASE/half: HOST broke off the connection; check the address and your connection, or save the page in a browser and give the file',
    ],
    [
      '/damaged',
      'unreachable BASE/damaged: what HOST sends is damaged; check the address and your connection, or save the page in a browser and give the file',
    ],
    ['/100%', `Talks\n\n${GOOD} ${GOOD}`],
    ['/nothing', 'empty BASE/nothing: there is nothing in it; give a page with text in it, or leave it out'],
  ];
  it.each(cases)('%s', async (path, expected) => {
    expect(await told([base + path], { timeout: 300 })).toEqual([expected.replace('BASE', base).replace('HOST', base.slice(7))]);
  });
  it('refuses the connection', async () => {
    expect(await told(['http://127.0.0.1:9/x'], { timeout: 2000 })).toEqual([
      expect.stringMatching(/^unreachable http:\/\/127\.0\.0\.1:9\/x: /),
    ]);
  });
  it('is none, or none of the web', async () => {
    const mend = 'addresses of this kind are not fetched; give an http or https address, or the path of a file without file://';
    expect(await told(['ftp://xavria.example/talks'])).toEqual([`bad-address ftp://xavria.example/talks: ${mend}`]);
    expect(await told(['http://me:secret@xavria.example/talks'])).toEqual([
      'bad-address http://xavria.example/talks: addresses with a name and a password are not fetched; save the page in a browser and give the file',
    ]);
    expect(await told(['http://[half'])).toEqual([
      'bad-address http://[half: this is no valid address; copy the address from the browser once more',
    ]);
  });
});

it('an encoding that does not exist is refused at once', async () => {
  await expect(told(['x'], { encoding: 'utf-7000' })).rejects.toMatchObject({
    code: 'bad-encoding',
    mend: 'use a name such as utf-8, windows-1251, koi8-r or utf-16le',
  });
});
