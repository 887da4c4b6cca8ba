import { describe, expect, it } from 'vitest';
import { keyOf, publisherOf, readAddress } from './address.js';

describe('every copy of a page has one key', () => {
  const copies = [
    'http://kremlin.ru/events/president/news/68782',
    'https://www.kremlin.ru/events/president/news/68782',
    'http://kremlin.ru/events/president/news/copy/68782',
    'http://kremlin.ru/copy/68782',
    'http://kremlin.ru/events/president/transcripts/68782',
    'http://kremlin.ru/events/president/transcripts/speeches/68782',
    'http://kremlin.ru/events/president/transcripts/68782/print',
    'http://kremlin.ru/events/president/news/68782/photos',
    'http://kremlin.ru/events/president/news/68782/photos.html',
    'http://kremlin.ru/events/president/news/68782/videos/',
    'http://kremlin.ru/events/president/news/68782.html',
    'http://kremlin.ru/d/68782',
    'kremlin.ru/d/68782',
    'http://special.kremlin.ru/events/president/news/68782?utm_source=x#sel=1:2',
    'http://kremlin.ru/catalog/countries/AZ/events/68782',
    'http://en.kremlin.ru/events/president/news/68782',
    'http://en.special.kremlin.ru/events/president/news/68782/',
    'HTTP://KREMLIN.RU/events/president/news/68782',
  ];
  it.each(copies)('%s', (url) => {
    expect(readAddress(url)).toMatchObject({ publisher: 'kremlin.ru', key: '68782' });
  });
});

describe('keys of other publishers', () => {
  const cases: readonly (readonly [url: string, publisher: string, key: string | null])[] = [
    [
      'https://www.whitehouse.gov/briefing-room/speeches-remarks/2022/11/14/remarks-by-president-doe/',
      'whitehouse.gov',
      'remarks-by-president-doe',
    ],
    [
      'https://bidenwhitehouse.archives.gov/briefing-room/statements-releases/2022/11/14/readout-of-a-call/',
      'whitehouse.gov',
      'readout-of-a-call',
    ],
    ['https://trumpwhitehouse.archives.gov/briefings-statements/remarks-president-doe/', 'whitehouse.gov', 'remarks-president-doe'],
    ['https://obamawhitehouse.archives.gov/the-press-office/2014/03/03/readout-call', 'whitehouse.gov', 'readout-call'],
    ['https://president.az/en/articles/view/55741', 'president.az', '55741'],
    ['https://president.az/az/articles/view/55741/print', 'president.az', '55741'],
    ['https://en.president.az/articles/55741', 'president.az', '55741'],
    ['https://www.gov.uk/government/news/pm-call-with-president-doe-3-march-2022', 'gov.uk', 'pm-call-with-president-doe-3-march-2022'],
    ['https://www.presidency.ucsb.edu/documents/joint-statement-1', 'presidency.ucsb.edu', 'joint-statement-1'],
    ['https://www.presidency.ucsb.edu/ws/index.php?pid=77321', 'presidency.ucsb.edu', '77321'],
    ['https://en.vestikavkaza.ru/material/155982', 'vestikavkaza.ru', '155982'],
    ['https://tass.com/politics/1473605', 'tass.com', '1473605'],
    ['https://news.example.org/2022/talks-in-xavria.html?ref=home', 'news.example.org', 'talks-in-xavria'],
    ['https://example.org/news.php?lang=en&id=412', 'example.org', '412'],
    ['https://www.mid.ru/ru/foreign_policy/news/1799937/', 'mid.ru', '1799937'],
    ['https://example.org/%D0%B2%D1%81%D1%82%D1%80%D0%B5%D1%87%D0%B0', 'example.org', 'встреча'],
    ['http://kremlin.ru/acts/bank/40405', 'kremlin.ru', 'bank-40405'],
    ['http://kremlin.ru/supplement/5770', 'kremlin.ru', 'supplement-5770'],
  ];
  it.each(cases)('%s', (url, publisher, key) => {
    expect(readAddress(url)).toMatchObject({ publisher, key });
  });
});

describe('addresses without a key', () => {
  const cases = [
    'http://kremlin.ru/',
    'http://kremlin.ru/events/president/news',
    'http://kremlin.ru/catalog/keywords/82/events',
    'http://kremlin.ru/catalog/keywords/82',
    'http://kremlin.ru/events/president/news/by-date/26.04.2019',
    'https://example.org',
    'https://example.org/index.html',
  ];
  it.each(cases)('%s', (url) => expect(keyOf(url)).toBeNull());
});

describe('what is no address', () => {
  it.each(['', ' ', 'Встреча в Кремле', 'ftp://example.org/x', 'http://', 'e.g. this', null, undefined])('%s', (url) => {
    expect(publisherOf(url)).toBeNull();
    expect(keyOf(url)).toBeNull();
  });
});

describe('the edition', () => {
  const cases: readonly (readonly [url: string, lang: string | null])[] = [
    ['http://en.kremlin.ru/d/1', 'en'],
    ['http://kremlin.ru/d/1', null],
    ['https://president.az/en/articles/view/1', 'en'],
    ['https://president.az/ru/articles/view/1', 'ru'],
    ['https://www.mid.ru/ru/foreign_policy/news/1/', 'ru'],
    ['https://www.mid.ru/en/foreign_policy/news/1/', 'en'],
  ];
  it.each(cases)('%s', (url, lang) => expect(readAddress(url)?.lang).toBe(lang));
});
