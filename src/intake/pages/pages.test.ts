import { describe, expect, it } from 'vitest';
import { InputError, type Page } from '../../domain/index.js';
import { pageFromRecord } from './from-record.js';
import { pageFromText } from './from-text.js';

const page = (result: Page | InputError): Page => {
  if (result instanceof InputError) throw result;
  return result;
};

describe('a page of plain text', () => {
  it('keeps the text to the letter', () => {
    const text = '\nБеседа с\u00a0Президентом  \r\n\t<script>x()</script> &lt;…&gt; \u200f\u0001 \ud83d\ude00 \ud83d \ufeffконец ';
    expect(page(pageFromText(text)).text).toBe(text);
  });
  it('takes its address from its last line', () => {
    expect(
      page(pageFromText('Беседа с Президентом Ксаврии\n\nСпасибо.\n\nhttp://kremlin.ru/events/president/news/copy/99123\n')),
    ).toMatchObject({
      url: 'http://kremlin.ru/events/president/news/copy/99123',
      key: '99123',
      publisher: 'kremlin.ru',
      lang: 'ru',
      apparatus: [{ start: 40, end: 90 }],
    });
  });
  it('is hashed as UTF-8', () => {
    expect(page(pageFromText('abc'))).toMatchObject({
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      original: null,
    });
  });
  it('tells nothing that it was not told', () => {
    expect(page(pageFromText('Talks were held.\n2031-05-05'))).toMatchObject({
      inputId: null,
      publisher: null,
      url: null,
      key: null,
      told: { title: null, date: null, time: null, place: null },
    });
  });
});

describe('a record of an archive', () => {
  const record = {
    doc_id: 7,
    text: 'Президенты обсудили торговлю и транспорт.',
    title: 'Разговор',
    date: '2031-05-05T12:00:00',
    place: 'Столица',
    url: 'http://kremlin.ru/d/99123',
    publisher: 'kremlin.ru (copy)',
    lang: 'ru',
  };
  it('becomes a page', () => {
    expect(page(pageFromRecord(record, 'a.jsonl:1'))).toMatchObject({
      text: record.text,
      inputId: '7',
      publisher: 'kremlin.ru (copy)',
      url: record.url,
      key: '99123',
      lang: 'ru',
      told: { title: 'Разговор', date: '2031-05-05', time: '12:00:00', place: 'Столица' },
      original: null,
    });
  });
  it('has its time from the column of times', () => {
    expect(page(pageFromRecord({ ...record, date: '2031-05-05', time: '22:30' }, 'x')).told.time).toBe('22:30');
  });
  it('whose text is HTML is rendered', () => {
    const html = '<p>Первое.</p>\n<p>Второе: 75<sup>th</sup>.</p>';
    const read = page(pageFromRecord({ ...record, text: html }, 'x'));
    expect(read.text).toBe('Первое.\nВторое: 75th.');
    expect(Buffer.from(read.original ?? []).toString()).toBe(html);
    expect(read.told.title).toBe('Разговор');
  });
  it.each(['NATO’s 75<sup>th</sup> anniversary', 'Сказано: <…> и ещё <p> где-то', 'a < b and b > c', '<br> alone'])(
    '%s is no HTML',
    (text) => {
      expect(page(pageFromRecord({ text }, 'x')).text).toBe(text);
    },
  );
  it('is in the language its column states', () => {
    expect(page(pageFromRecord({ text: 'OK. 12 May', lang: 'ru' }, 'x'))).toMatchObject({ lang: 'ru', diagnostics: [] });
    expect(page(pageFromRecord({ text: 'Talks were held in the capital.', lang: 'fr' }, 'x')).lang).toBe('en');
  });

  const errors: readonly (readonly [value: unknown, code: string, message: string])[] = [
    [null, 'not-a-record', 'nothing stands where a record should'],
    [[1], 'not-a-record', 'a list stands where a record should'],
    ['words', 'not-a-record', 'a string stands where a record should'],
    [{}, 'no-text-column', 'the record has no column "text"'],
    [{ id: 1, words: 'x' }, 'no-text-column', 'the record has no column "text" (it has id, words)'],
    [{ text: 5 }, 'no-text-column', 'the record has no column "text" (it has text)'],
    [{ text: ' \n\u00a0' }, 'empty', 'there is nothing in it'],
    [{ text: '<html><body><p> </p></body></html>' }, 'no-article', 'the page has no text of an article'],
  ];
  it.each(errors)('%j is refused', (value, code, message) => {
    expect(pageFromRecord(value, 'a.jsonl:3')).toMatchObject({ code, place: 'a.jsonl:3', message });
  });
});
