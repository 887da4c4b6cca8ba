import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDocx, paragraph } from '../../test/support/docx.js';
import { makePdf, printed } from '../../test/support/pdf.js';
import { InputError } from '../domain/index.js';
import { readStoredAnswer } from './archives/warc/http.js';
import { readWarcRecords } from './archives/warc/records.js';
import { pageFromDocx } from './documents/docx/index.js';
import { pageFromPdf } from './documents/pdf/index.js';
import { readAddressList } from './lists/address-list.js';
import { readFeed } from './lists/feed.js';
import { readJsonFeed } from './lists/json-feed.js';

const pieces = fc.constantFrom(
  '<rss>',
  '<item>',
  '</item>',
  '<link>',
  '</link>',
  '<link href="/1"/>',
  'http://a.example/1',
  '<![CDATA[',
  ']]>',
  '&amp;',
  '<!--',
  '\n',
  '# ',
);
const text = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 }).map((parts) => parts.join(''));
const warc = fc
  .array(
    fc.oneof(
      fc.constantFrom('WARC/1.0\r\n', 'WARC-Type: response\r\n', 'Content-Length: 9\r\n', '\r\n', 'HTTP/1.1 200 OK\r\n'),
      fc.string({ maxLength: 9 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => Buffer.from(parts.join('')));

/** A copy with some of its bytes changed. */
const changed = (bytes: Buffer) =>
  fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }).map((changes) => {
    const copy = Buffer.from(bytes);
    for (const [at, byte] of changes) copy[at] = byte;
    return copy;
  });

describe('for any input', () => {
  it('a list has addresses of the web only, and tells the rest', () => {
    fc.assert(
      fc.property(text, (input) => {
        const lists = [
          readFeed(input, 'x', 'http://a.example/'),
          readFeed(`<rss>${input}`, 'x', null),
          readAddressList(input, 'x'),
          readJsonFeed(input, 'x', null),
        ];
        for (const { entries } of lists) {
          for (const entry of entries)
            expect('url' in entry ? /^https?:\/\//.test(entry.url) : entry.error instanceof InputError).toBe(true);
        }
      }),
    );
  });
  it('records of a web archive are whole and in order, and a breakage is the last', async () => {
    await fc.assert(
      fc.asyncProperty(warc, fc.integer({ min: 1, max: 30 }), async (bytes, step) => {
        async function* chunks() {
          for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
        }
        let end = 0;
        let broken = false;
        for await (const record of readWarcRecords(chunks(), () => true, 1000)) {
          expect(broken).toBe(false);
          expect(record.offset).toBeGreaterThanOrEqual(end);
          broken = 'why' in record;
          if ('length' in record) expect(record.block?.length).toBe(record.length);
          end = record.offset + 1;
        }
      }),
    );
  });
  it('a stored answer is read or refused', () => {
    const block = fc.array(
      fc.oneof(
        fc.constantFrom('HTTP/1.1 200 OK\r\n', 'Transfer-Encoding: chunked\r\n', 'Content-Encoding: gzip\r\n', '\r\n', '5\r\n'),
        fc.string({ maxLength: 6 }),
      ),
    );
    fc.assert(
      fc.property(block, (parts) => {
        const bytes = Buffer.from(parts.join(''));
        expect(readStoredAnswer(bytes, 1000)?.content()?.length ?? 0).toBeLessThanOrEqual(Math.max(bytes.length, 1000));
      }),
    );
  });
});

describe('a document with changed bytes is read or refused', () => {
  const cases = [
    [
      'PDF',
      makePdf([printed(['The President received the Prime Minister of Ozeria.', 'They spoke of bridges.'])], { packed: true }),
      pageFromPdf,
    ],
    ['DOCX', makeDocx(paragraph('*M.Tordan:* The trade of the two countries has grown by a fifth this year.')), pageFromDocx],
  ] as const;
  it.each(cases)('%s', async (_name, whole, read) => {
    await fc.assert(
      fc.asyncProperty(changed(whole), async (bytes) => {
        const page = await read(bytes, {}, 1_000_000);
        expect(page instanceof InputError ? page.mend : page.text).not.toBe('');
      }),
      { numRuns: 40 },
    );
  });
});
