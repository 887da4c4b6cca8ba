import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { htmlPage, pagesOf, testFolder, toldOf } from '../../../../test/support/intake.js';

const TALKS = 'The presidents discussed the trade and the transport of the two countries.';
const RU = 'Президенты обсудили торговлю и транспорт двух стран, а затем выступили перед прессой.';
const SITE = 'https://president.nardania.example/en/news';
const { file, path: folder } = testFolder();
const told = (path: string) => toldOf([path], {}, [`${folder}/`]);

interface Stored {
  readonly url?: string;
  readonly status?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Uint8Array;
  readonly type?: 'response' | 'request' | 'resource' | 'metadata' | 'warcinfo';
}

/** One record as another program writes it. */
async function stored(
  { url = `${SITE}/1`, status = '200 OK', headers = HTML, body = htmlPage(TALKS), type = 'response' }: Stored,
  gzip = false,
): Promise<Buffer> {
  async function* content() {
    yield Buffer.from(body as string);
  }
  const record = WARCRecord.create(
    { url, type, date: '2031-05-05T12:00:00Z', statusline: `HTTP/1.1 ${status}`, httpHeaders: headers },
    content(),
  );
  return Buffer.from(await WARCSerializer.serialize(record, { gzip }));
}

const HTML = { 'Content-Type': 'text/html; charset=utf-8' };
const page = (at: number): Stored => ({ url: `${SITE}/${at}`, body: htmlPage(`${TALKS} Part ${at}.`) });
const archive = async (records: readonly Stored[], gzip = false) =>
  Buffer.concat(await Promise.all(records.map((record) => stored(record, gzip))));

describe.each([
  ['plain', false],
  ['packed, each record by itself', true],
])('a web archive, %s', (_name, gzip) => {
  const name = (base: string) => file(`${base}-${gzip}.warc${gzip ? '.gz' : ''}`, '').replace(`${folder}/`, '');
  it('is read record by record, with the address of each', async () => {
    const path = file(
      name('whole'),
      await archive([{ type: 'warcinfo', body: 'software: x' }, page(1), { ...page(1), type: 'request', body: '' }, page(2)], gzip),
    );
    const found = await pagesOf([path]);
    expect(found.map(({ text, url, key, publisher }) => ({ text: text.slice(-7), url, key, publisher }))).toEqual([
      { text: 'Part 1.', url: `${SITE}/1`, key: '1', publisher: 'president.nardania.example' },
      { text: 'Part 2.', url: `${SITE}/2`, key: '2', publisher: 'president.nardania.example' },
    ]);
    expect(found[0]?.at).toMatch(/\.warc(?:\.gz)?@\d+$/);
    expect(Buffer.from(found[0]?.original ?? []).toString()).toBe(page(1).body);
    expect(found[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
  it('has its encodings undone', async () => {
    const html = htmlPage(`${RU} ${RU}`, 'Встреча');
    const chunk = (bytes: Buffer) => Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);
    const chunked = Buffer.concat([
      chunk(Buffer.from(html).subarray(0, 77)),
      chunk(Buffer.from(html).subarray(77)),
      Buffer.from('0\r\n\r\n'),
    ]);
    const cases: readonly (readonly [Record<string, string>, Uint8Array])[] = [
      [{ 'Content-Encoding': 'gzip' }, gzipSync(html)],
      [{ 'Content-Encoding': 'br' }, brotliCompressSync(html)],
      [{ 'Transfer-Encoding': 'chunked' }, chunked],
      [{ 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' }, chunk(gzipSync(html))],
      // Said to be packed or cut up, and stored as it is.
      [{ 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' }, Buffer.from(html)],
      [{ 'Content-Encoding': 'br' }, Buffer.from(html)],
      [
        { 'Content-Type': 'text/html; charset=windows-1251' },
        Buffer.from([...html].map((sign) => (sign.charCodeAt(0) > 127 ? cp1251(sign) : sign.charCodeAt(0)))),
      ],
    ];
    const path = file(
      name('encodings'),
      await archive(
        cases.map(([headers, body], at) => ({ url: `${SITE}/${at}`, headers: { ...HTML, ...headers }, body })),
        gzip,
      ),
    );
    expect((await pagesOf([path])).map((found) => found.text)).toEqual(cases.map(() => `Встреча\n\n${RU} ${RU}`));
  });
  it('has much that is no page, told in one line', async () => {
    const others: readonly Stored[] = [
      { status: '301 Moved', headers: { Location: `${SITE}/1` }, body: '' },
      { status: '404 Not Found', body: htmlPage('Gone.') },
      { status: '503 Busy' },
      { headers: { 'Content-Type': 'image/png' }, body: '\u0089PNG' },
      { headers: { 'Content-Type': 'text/css' }, body: 'p {}' },
      { url: 'https://president.nardania.example/robots.txt', headers: { 'Content-Type': 'text/plain' }, body: 'User-agent: *' },
      { url: 'dns:nardania.example', body: '' },
      { body: '' },
      { body: '<html><body><nav><a href="/">Home</a></nav></body></html>' },
      { body: htmlPage('Sorry, it is not here.', 'Page not found') },
      { headers: { ...HTML, 'Content-Encoding': 'zstd' }, body: Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0, 1]) },
    ];
    const path = name('others');
    file(path, await archive([...others, page(7)], gzip));
    expect(await told(`${folder}/${path}`)).toEqual([
      `Talks\n\n${TALKS} Part 7.`,
      `passed-over ${path}: passed over: 1 redirect, 2 answers other than 200, 4 files that are no pages, 1 answer packed in an unknown way, 1 empty answer, 1 page without an article, 1 error page`,
    ]);
  });
  it('that breaks off is read as far as it is whole', async () => {
    const records = [page(1), page(2), page(3)];
    const parts = await Promise.all(records.map((record) => stored(record)));
    const start = (parts[0] as Buffer).length + (parts[1] as Buffer).length;
    const bytes = await archive(records, gzip);
    const path = name('cut');
    file(path, bytes.subarray(0, bytes.length - 120));
    expect(await told(`${folder}/${path}`)).toEqual([
      `Talks\n\n${TALKS} Part 1.`,
      `Talks\n\n${TALKS} Part 2.`,
      `bad-warc ${path}: the archive breaks off in the record at byte ${start}${gzip ? ' of the unpacked archive' : ''}; the 2 before it are read; fetch the archive again`,
    ]);
  });
});

/** Cyrillic letters in windows-1251. */
const cp1251 = (sign: string): number => {
  const code = sign.charCodeAt(0);
  return code === 0x401 ? 0xa8 : code === 0x451 ? 0xb8 : code - 0x350;
};

describe('a web archive that is odd', () => {
  const head = (length: number | string, more = '') =>
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: <${SITE}/1>\r\nContent-Type: application/http\r\nContent-Length: ${length}\r\n${more}\r\n`;
  const answer = `HTTP/1.0 200 OK\nContent-Type: text/html\n\n${htmlPage(TALKS)}`;
  const cases: readonly (readonly [name: string, content: string | Buffer, expected: readonly string[]])[] = [
    ['with bare line feeds, and an address in brackets', `${head(answer.length)}${answer}\r\n\r\n`, [`Talks\n\n${TALKS}`]],
    [
      'without the empty lines between',
      `${head(answer.length)}${answer}${head(answer.length)}${answer}`,
      [`Talks\n\n${TALKS}`, `Talks\n\n${TALKS}`],
    ],
    ['with headers over several lines', `${head(answer.length, 'X-Note: one\r\n two\r\n')}${answer}`, [`Talks\n\n${TALKS}`]],
    [
      'without a length',
      'WARC/1.0\r\nWARC-Type: response\r\n\r\n',
      ['bad-warc ARCHIVE: the record at byte 0 does not tell its length; the 0 before it are read; fetch the archive again'],
    ],
    [
      'with a negative length',
      head('-5'),
      ['bad-warc ARCHIVE: the record at byte 0 does not tell its length; the 0 before it are read; fetch the archive again'],
    ],
    [
      'with an enormous length',
      head('999999999999'),
      ['bad-warc ARCHIVE: the archive breaks off in the record at byte 0; the 0 before it are read; fetch the archive again'],
    ],
    [
      'of garbage',
      'Talks '.repeat(100_000),
      ['bad-warc ARCHIVE: what begins at byte 0 is no record; the 0 before it are read; fetch the archive again'],
    ],
    [
      'of headers without end',
      `WARC/1.0\r\n${'A: b\r\n'.repeat(100_000)}`,
      ['bad-warc ARCHIVE: the archive breaks off in the record at byte 0; the 0 before it are read; fetch the archive again'],
    ],
    [
      'with garbage behind a record',
      `${head(answer.length)}${answer}\r\n\r\nTalks and talks`,
      [
        `Talks\n\n${TALKS}`,
        `bad-warc ARCHIVE: what begins at byte ${head(answer.length).length + answer.length + 4} is no record; the 1 before it are read; fetch the archive again`,
      ],
    ],
  ];
  it.each(cases)('%s', async (_name, content, expected) => {
    expect((await told(file('odd.warc', content))).map((line) => line.replace('odd.warc', 'ARCHIVE'))).toEqual(expected);
  });
  it('holds a page over the limit, and another one', async () => {
    const path = file('large.warc', await archive([{ body: htmlPage(TALKS.repeat(100)) }, page(2)]));
    expect(await toldOf([path], { maxBytes: 5000 }, [`${folder}/`])).toEqual([
      expect.stringMatching(/^too-large large\.warc@0: /),
      `Talks\n\n${TALKS} Part 2.`,
    ]);
  });
  it('holds a page that unpacks without end', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, 'a'));
    const path = file('bomb.warc', await archive([{ headers: { ...HTML, 'Content-Encoding': 'gzip' }, body: bomb }, page(2)]));
    expect(await toldOf([path], { maxBytes: 1_000_000 }, [`${folder}/`])).toEqual([
      `Talks\n\n${TALKS} Part 2.`,
      'passed-over bomb.warc: passed over: 1 answer packed in an unknown way',
    ]);
  });
  it('is damaged in its packing', async () => {
    const long = (at: number) =>
      Array.from({ length: 300 }, (_, i) => `The ${(at + 1) * (i + 7) * 7919} tonnes of part ${at} went by rail.`).join(' ');
    const parts = await Promise.all(Array.from({ length: 40 }, (_, at) => stored({ ...page(at), body: htmlPage(long(at)) }, true)));
    (parts[25] as Buffer).fill(0xaa, 20, 60);
    const lines = await told(file('damaged.warc.gz', Buffer.concat(parts)));
    const whole = lines.slice(0, -1);
    // The last one before the damage may stay in the unpacker.
    expect([24, 25]).toContain(whole.length);
    expect(whole).toEqual(whole.map((_, at) => `Talks\n\n${long(at)}`));
    expect(lines.at(-1)).toBe(
      `bad-warc damaged.warc.gz: the packing is damaged behind record ${whole.length}; what stands before is read; fetch the archive again`,
    );
  });
});
