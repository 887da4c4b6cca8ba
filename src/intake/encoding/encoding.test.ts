import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode.js';
import { decoderOf } from './decoder.js';

/** Bytes of a text in a one-byte encoding, made by turning its decoder round. */
function encode(text: string, encoding: string): Buffer {
  const byLetter = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) byLetter.set(decoderOf(encoding).decode(Uint8Array.of(byte)), byte);
  return Buffer.from([...text].map((letter) => byLetter.get(letter) ?? 63));
}

const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

const RU = 'Президент Ксаврии: Товарооборот за год вырос на 12 процентов – это хороший итог, и мы будем двигаться дальше.';
const EN = 'The café’s owner said: “Trade grew by a fifth over the past year,” and both sides agreed to go on.';
const MARK = '\ufeff';

describe('the encoding of bytes', () => {
  const cases: readonly (readonly [name: string, bytes: Buffer, encoding: string, text: string])[] = [
    ['UTF-8', Buffer.from(RU), 'utf-8', RU],
    ['UTF-8 with a mark, which is not text', Buffer.from(MARK + RU), 'utf-8', RU],
    ['ASCII', Buffer.from('Trade grew.'), 'utf-8', 'Trade grew.'],
    ['UTF-16 little end first, with a mark', Buffer.from(MARK + RU, 'utf16le'), 'utf-16le', RU],
    ['UTF-16 big end first, with a mark', swapped(Buffer.from(MARK + RU, 'utf16le')), 'utf-16be', RU],
    ['UTF-16 little end first, unmarked', Buffer.from(RU, 'utf16le'), 'utf-16le', RU],
    ['UTF-16 big end first, unmarked', swapped(Buffer.from(RU, 'utf16le')), 'utf-16be', RU],
    ['UTF-16 of an English text, unmarked', Buffer.from(EN, 'utf16le'), 'utf-16le', EN],
    ['windows-1251', encode(RU, 'windows-1251'), 'windows-1251', RU],
    ['KOI8-R', encode(RU.replace('–', '-'), 'koi8-r'), 'koi8-r', RU.replace('–', '-')],
    ['CP866', encode(RU.replace('–', '-'), 'ibm866'), 'ibm866', RU.replace('–', '-')],
    ['a short phrase in windows-1251', encode('Спасибо большое.', 'windows-1251'), 'windows-1251', 'Спасибо большое.'],
    ['a short phrase in KOI8-R', encode('Спасибо большое.', 'koi8-r'), 'koi8-r', 'Спасибо большое.'],
    ['windows-1252', encode(EN, 'windows-1252'), 'windows-1252', EN],
  ];
  it.each(cases)('%s', (_name, bytes, encoding, text) => {
    const decoded = decodeBytes(bytes);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text).toBe(text);
    expect(decoded.diagnostics).toEqual([]);
  });

  it('is what the caller insists on', () => {
    expect(decodeBytes(encode(RU, 'windows-1251'), { override: 'cp1251' }).text).toBe(RU);
    expect(decodeBytes(Buffer.from(RU), { override: 'koi8-r' }).text).not.toBe(RU);
  });
});

describe('a declared encoding', () => {
  const page = (charset: string) => `<html><head><meta charset="${charset}"></head><body><p>${RU}</p></body></html>`;
  const codes = (bytes: Buffer, declared?: string) =>
    decodeBytes(bytes, { declared: declared ?? null }).diagnostics.map((told) => told.code);

  it('is believed where the bytes agree', () => {
    expect(codes(encode(page('windows-1251'), 'windows-1251'))).toEqual([]);
    expect(codes(encode(page('koi8-r').replace('–', '-'), 'koi8-r'))).toEqual([]);
    expect(codes(Buffer.from(page('utf-8')))).toEqual([]);
    expect(codes(Buffer.from('only ASCII'), 'windows-1251')).toEqual([]);
    expect(codes(encode(EN, 'windows-1252'), 'iso-8859-1')).toEqual([]);
  });

  it('is contradicted by strict UTF-8', () => {
    const decoded = decodeBytes(Buffer.from(page('windows-1251')));
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.diagnostics).toEqual([
      { code: 'encoding-mismatch', message: 'The page declares windows-1251, but its bytes are utf-8; read as utf-8.', span: null },
    ]);
  });

  it('is contradicted by letters that read as Russian in another encoding', () => {
    expect(decodeBytes(encode(page('utf-8'), 'windows-1251')).encoding).toBe('windows-1251');
    expect(codes(encode(page('utf-8'), 'windows-1251'))).toEqual(['encoding-mismatch']);
    expect(decodeBytes(encode(page('windows-1251').replace('–', '-'), 'koi8-r')).encoding).toBe('koi8-r');
    expect(decodeBytes(encode(page('koi8-r'), 'windows-1251')).encoding).toBe('windows-1251');
    expect(codes(encode(RU, 'windows-1251'), 'iso-8859-1')).toEqual(['encoding-mismatch']);
  });

  it('in the header of the answer counts before the markup', () => {
    expect(decodeBytes(encode(page('utf-8'), 'windows-1251'), { declared: 'windows-1251' }).diagnostics).toEqual([]);
  });

  it('that does not exist is passed over', () => {
    expect(decodeBytes(Buffer.from(page('klingon-1'))).text).toBe(page('klingon-1'));
  });
});

describe('losses', () => {
  it('are told with their number and the first place', () => {
    const bytes = Buffer.concat([
      Buffer.from('Встреча прошла в '),
      Buffer.from([0xd0]),
      Buffer.from(' Столице, и это '),
      Buffer.from([0xff]),
      Buffer.from(' всё.'),
    ]);
    const decoded = decodeBytes(bytes);
    expect(decoded.exact).toBe(false);
    expect(decoded.diagnostics).toEqual([
      { code: 'decoded-with-losses', message: 'Decoding as utf-8 lost 2 signs, shown as \ufffd.', span: { start: 17, end: 18 } },
    ]);
  });

  it('do not count a replacement sign that stands in the source', () => {
    expect(decodeBytes(Buffer.from(`${RU}\ufffd`)).diagnostics).toEqual([]);
  });
});
