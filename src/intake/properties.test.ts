import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError, type Page } from '../domain/index.js';
import { decodeBytes } from './encoding/decode.js';
import { pageFromHtml, pageFromRecord, pageFromText, readAddress } from './index.js';

/** Arbitrary strings (lone surrogates included) mixed with the words that the rules look for. */
const pieces = fc.constantFrom(
  'Смотрите также ',
  'See also\n',
  '5 мая 2031 года ',
  'Статус материала ',
  'Темы ',
  'Лица ',
  'Орлов Орлов Пётр Ильич Президент ',
  'П.Орлов ',
  ' : ',
  '\n',
  '. ',
  '\u00a0',
  '###',
  'END ',
  'http://kremlin.ru/d/1',
  '<p>',
  '</p>',
  '<div class="entry-content">',
  '<b',
  '<!--',
  '&lt;…&gt;',
  '<script>',
  '<h1 class="entry-title read__x">',
  '\ud83d',
  '\ude00',
  '\u202e',
  '\u0000',
  'и ',
  'Министр дел ',
);
const text = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 60 }).map((parts) => parts.join(''));

function sound(page: Page | InputError): void {
  if (page instanceof InputError) return;
  let end = 0;
  for (const span of page.apparatus) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(page.text.length);
  expect(page.sha256).toMatch(/^[0-9a-f]{64}$/);
}

describe('for any input', () => {
  it('plain text survives to the letter, with apparatus in order and in range', () => {
    fc.assert(
      fc.property(text, (input) => {
        const page = pageFromText(input);
        sound(page);
        if (!(page instanceof InputError)) expect(page.text).toBe(input);
        expect(pageFromText(input)).toEqual(page);
      }),
    );
  });
  it('HTML is read or refused', () => {
    fc.assert(fc.property(text, (input) => sound(pageFromHtml(input))));
    fc.assert(fc.property(text, (input) => sound(pageFromHtml(`<html><body>${input}`, { url: 'http://kremlin.ru/d/1' }))));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (input) => sound(pageFromHtml(input))));
  });
  it('a record is read or refused', () => {
    fc.assert(fc.property(fc.anything(), (input) => sound(pageFromRecord(input, 'x'))));
    fc.assert(
      fc.property(fc.record({ text, title: text, date: text, time: text, url: text, lang: text, id: fc.anything() }), (input) =>
        sound(pageFromRecord(input, 'x')),
      ),
    );
  });
  it('bytes are decoded', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (input) => typeof decodeBytes(input).text === 'string'));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (input) => decodeBytes(Buffer.from(input)).text === input.replace(/^\ufeff/, '')),
    );
  });
  it('an address is read or refused', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.webUrl()), (input) => readAddress(input) === null || typeof readAddress(input)?.publisher === 'string'),
    );
  });
});

describe('grows no worse than linearly', () => {
  const hostile = [
    'Орлов ',
    'Смотрите также ',
    'Смотрите также А 5 мая 2031 года ',
    'Статус материала ',
    'Темы ',
    'Орлов Орлов Пётр ',
    '<div>',
    '<p>x',
    'See also\n',
    '#\n',
    ' ',
    '\n',
    '<',
    '&lt;',
    'и министр ',
    '<span class="',
    '<!--',
    'А.',
  ];
  // No assertion on time: what explodes runs into the test's own limit.
  it.each(hostile)('%j ten thousand times', (piece) => {
    const long = piece.repeat(10_000);
    sound(pageFromText(long));
    sound(pageFromHtml(`<html><body>${long}`));
  });
  it('two megabytes of elements within one another', () => {
    for (const piece of ['<div>', '<p><b>', '<ul><li>']) sound(pageFromHtml(`<html><body>${piece.repeat(2_000_000 / piece.length)}`));
  });
});
