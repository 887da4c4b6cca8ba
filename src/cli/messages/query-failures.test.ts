import { expect, it } from 'vitest';
import { QUERY_ERRORS } from '../../search/index.js';
import { QUERY_FAILURES_RU } from './query-failures-ru.js';

it('words every failure of a query in Russian', () => {
  expect(Object.keys(QUERY_FAILURES_RU).sort()).toEqual([...QUERY_ERRORS].sort());
  for (const word of Object.values(QUERY_FAILURES_RU)) {
    expect(word('"x" would be 5 after OR', 'did you mean y? 3').every((text) => /[а-яё]/iu.test(text))).toBe(true);
  }
});

it.each([
  [
    'query-filter-unknown',
    'there is no filter speakr:',
    'did you mean speaker: ? Or to look for these very words write "speakr:x"',
    'фильтра speakr: нет',
    'может быть, speaker: ? Или чтобы искать эти слова, напишите "speakr:x"',
  ],
  ['query-filter-value', '"fr" is none of them', 'choose one of ru, en', '«fr» здесь не подходит', 'есть: ru, en'],
  [
    'query-filter-value',
    '"Атлантида" is no state that is known',
    'did you mean латвия? Or write a code such as AZ',
    'государства «Атлантида» мы не знаем',
    'может быть, латвия? или напишите код, например AZ',
  ],
  [
    'query-operand',
    'there is nothing after OR',
    'write a word there; to look for the word itself write "or"',
    'после OR ничего нет',
    'напишите там слово; чтобы искать само это слово: "or"',
  ],
  ['query-quote-open', 'the quotation is not closed', 'close it: «карабах»', 'кавычки не закрыты', 'закройте: «карабах»'],
])('%s keeps what it is about: %s', (code, message, mend, what, todo) => {
  expect(QUERY_FAILURES_RU[code]?.(message, mend)).toEqual([what, todo]);
});
