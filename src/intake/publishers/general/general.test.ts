import { describe, expect, it } from 'vitest';
import { InputError, type Page } from '../../../domain/index.js';
import { pageFromHtml } from '../../pages/from-html.js';
import { readDateLine } from './date.js';
import { titleOf } from './title.js';

/** Reads a page that must be readable. */
function read(html: string, url = 'https://news.xavria.example/talks'): Page {
  const page = pageFromHtml(html, { url });
  if (page instanceof InputError) throw page;
  return page;
}

const MENU =
  '<header><div class="menu"><a href="/">Home</a> <a href="/news">News</a> <a href="/about">About the ministry</a></div></header><nav><ul><li><a href="/ru">Русский</a></li></ul></nav>';
const FOOT = '<footer><p>Press office. All rights reserved.</p><a href="/map">Site map</a></footer>';
const FIRST = 'The two presidents spoke for an hour about trade, transport and the border, and agreed to go on talking in the autumn.';
const SECOND =
  '“Last year our trade grew by a fifth, and we are far from the end of what we can do together,” the President of Xavria said at the end.';
const THIRD = 'The ministers of transport will meet in the capital of Xavria in June to settle what was left open, the office added.';
const TITLE = 'Talks with the President of Xavria';
const paragraphs = (...texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

interface Expected {
  readonly title?: string;
  readonly date?: string | null;
  readonly time?: string | null;
  readonly place?: string | null;
  readonly text: string;
}

/** Layouts as official sites and agencies have them; the names of classes are theirs in kind, the words ours. */
const LAYOUTS: readonly (readonly [name: string, html: string, expected: Expected])[] = [
  [
    'a president’s office: date and place as paragraphs beside the text',
    `<html lang="en"><head><title>${TITLE} | President of Nolia</title></head><body>${MENU}<main><article><h1>${TITLE}</h1><p class="meta"><time datetime="2031-05-05T14:20">May 5, 2031, 14:20</time></p><p class="place">Old Palace, Nol</p><p class="lead">The presidents met.</p><div class="text">${paragraphs(FIRST, SECOND, THIRD, 'Thank you.')}</div></article></main>${FOOT}</body></html>`,
    {
      date: '2031-05-05',
      time: '14:20',
      place: 'Old Palace, Nol',
      text: `${TITLE}\n\nMay 5, 2031, 14:20\n\nOld Palace, Nol\n\nThe presidents met.\n\n${FIRST}\n${SECOND}\n${THIRD}\nThank you.`,
    },
  ],
  [
    'a palace whose logo is a heading, with a label before the date',
    `<html lang="en"><head><title>${TITLE} - Palace of Nolia</title><meta property="og:site_name" content="Palace of Nolia"></head><body><div class="banner"><h1>Palace of Nolia</h1></div>${MENU}<main><div class="hero"><span class="tag">Diplomacy</span><h1>${TITLE}</h1><p>Published on 5 May 2031</p></div><div class="reset"><div class="wysiwyg">${paragraphs(FIRST, SECOND, THIRD)}</div></div><div class="share"><a href="#">Share</a><a href="#">Print</a></div></main>${FOOT}</body></html>`,
    { date: '2031-05-05', place: null, text: `${TITLE}\n\nPublished on 5 May 2031\n\n${FIRST}\n${SECOND}\n${THIRD}` },
  ],
  [
    'a government: the date line tells the place',
    `<html lang="en"><head><title>Federal Government | ${TITLE}</title><meta property="article:published_time" content="2031-05-04T22:30:00Z"></head><body>${MENU}<main><div class="col"><h1 class="bpa-headline"><span class="bpa-kicker"></span>${TITLE}</h1><div class="bpa-short-text"><p>Trade, transport and the border were on the table.</p></div><p class="bpa-time">Monday, 5 May 2031 in Nolburg</p><div class="bpa-richtext">${paragraphs(FIRST, SECOND, THIRD)}</div></div></main>${FOOT}</body></html>`,
    {
      date: '2031-05-05',
      time: null,
      place: 'Nolburg',
      text: `${TITLE}\n\nMonday, 5 May 2031 in Nolburg\n\nNolburg\n\nTrade, transport and the border were on the table.\n\n${FIRST}\n${SECOND}\n${THIRD}`,
    },
  ],
  [
    'a ministry: the date above the title, no heading of the first rank',
    `<html lang="en"><head><title>${TITLE} — Ministry of Foreign Affairs</title><meta property="og:title" content="${TITLE}"></head><body>${MENU}<div class="content"><div class="date">05.05.2031 | 14:30</div><h2>${TITLE}</h2><div class="article-body">${paragraphs(FIRST, SECOND, THIRD)}</div></div>${FOOT}</body></html>`,
    { date: '2031-05-05', text: `${TITLE}\n\n` },
  ],
  [
    'a presidency: JSON-LD only',
    `<html lang="en"><head><title>${TITLE}</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2031-05-05T18:00:00+05:00"}</script></head><body>${MENU}<div class="event"><h1>${TITLE}</h1><div class="event__content">${paragraphs(FIRST, SECOND, THIRD)}</div></div>${FOOT}</body></html>`,
    { date: '2031-05-05', time: '18:00:00', text: `${TITLE}\n\n${FIRST}\n${SECOND}\n${THIRD}` },
  ],
  [
    'an agency: time and date apart from the text, a standfirst, the place at the head of the first sentence',
    `<html lang="en"><head><title>${TITLE} - Politics - NOLA</title><meta property="og:title" content="${TITLE}"></head><body>${MENU}<article><div class="news-header"><div class="news-header__date">5 May 2031, 14:30</div><h1 class="news-header__title">${TITLE}</h1><div class="news-header__lead">Both sides are content with the outcome</div></div><div class="text-block">${paragraphs(`NOL, May 5. /NOLA/. ${FIRST}`, SECOND, THIRD)}</div><div class="related-news"><a href="/1">Other news</a></div></article>${FOOT}</body></html>`,
    {
      date: '2031-05-05',
      time: '14:30',
      text: `${TITLE}\n\nBoth sides are content with the outcome\n\nNOL, May 5. /NOLA/. ${FIRST}\n${SECOND}\n${THIRD}`,
    },
  ],
];

describe('a page of no known layout', () => {
  it.each(LAYOUTS)('%s', (_name, html, expected) => {
    const page = read(html);
    expect(page.told).toMatchObject({
      title: TITLE,
      ...Object.fromEntries(Object.entries(expected).filter(([name]) => name !== 'text')),
    });
    expect(page.text.startsWith(expected.text)).toBe(true);
    for (const line of [FIRST, SECOND, THIRD]) expect(page.text.split(line).length).toBe(2);
    expect(page.text).not.toMatch(/Home|Русский|Site map|rights reserved|Share|Print|Other news|About/);
  });

  it('in Russian', () => {
    const first =
      'Президенты обсудили торговлю, транспорт и положение на границе и договорились продолжить разговор осенью этого года в столице.';
    const second =
      'П.Орлов: За минувший год торговля между нашими странами прибавила пятую часть, и это далеко не всё, что мы можем сделать вместе.';
    const html = `<html lang="ru"><head><title>Переговоры с Президентом Ксаврии :: Президент Нолии</title></head><body>${MENU}<section><h1>Переговоры с Президентом Ксаврии</h1><div class="info">5 мая 2031 года, 14:20</div><div class="info">Ноль, Старый дворец</div><div class="body">${paragraphs(first, second, 'Спасибо.')}</div></section>${FOOT}</body></html>`;
    const page = read(html);
    expect(page.text).toBe(
      `Переговоры с Президентом Ксаврии\n\n5 мая 2031 года, 14:20\n\nНоль, Старый дворец\n\n${first}\n${second}\nСпасибо.`,
    );
    expect(page.told).toEqual({
      title: 'Переговоры с Президентом Ксаврии',
      date: '2031-05-05',
      time: '14:20',
      place: 'Ноль, Старый дворец',
    });
  });

  it('of a short report, beside a longer notice about cookies and a date run into a counter', () => {
    const html = `<html lang="en"><head><title>${TITLE} — Office of the President</title></head><body><div class="cookie-banner"><p>We use cookies to count visits and to learn which pages are read, as our policy explains at length, and you may agree to that or not, as you like.</p></div>${MENU}<div class="page"><h1>${TITLE}</h1><div class="info"><span class="date">5 May 2031</span><span class="views">1204 views</span></div><div class="content"><p>The presidents spoke by telephone.</p><p>They talked of trade.</p></div><div class="other-events"><a href="/1">Another event</a></div></div>${FOOT}</body></html>`;
    const page = read(html);
    expect(page.text).toBe(`${TITLE}\n\nThe presidents spoke by telephone.\nThey talked of trade.`);
    expect(page.told).toEqual({ title: TITLE, date: '2031-05-05', time: null, place: null });
  });

  it('laid out as a table, with line breaks for paragraphs', () => {
    const html = `<html><head><title>Ministry :: ${TITLE}</title></head><body><table><tr><td><a href="/">Home</a><br><a href="/news">News</a><br><a href="/map">Site map</a></td><td><div>05.05.2031 12:40</div><div>${TITLE}</div><div>${[FIRST, SECOND, 'The minister wished him well.'].join('<br><br>')}<br></div><a href="/print">Print</a></td></tr></table></body></html>`;
    const page = read(html);
    expect(page.text).toBe(`${TITLE}\n\n05.05.2031 12:40\n\n${FIRST}\n${SECOND}\nThe minister wished him well.`);
    expect(page.told).toEqual({ title: TITLE, date: '2031-05-05', time: '12:40', place: null });
  });

  it('keeps paragraphs whose class has an unlucky name', () => {
    const html = `<html lang="en"><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1><div>${paragraphs(FIRST, SECOND)}<p class="remark">PRESIDENT ORLOV: We agree.</p>${paragraphs(THIRD, FIRST.replace('two', 'three'))}</div></article></body></html>`;
    expect(read(html).text).toContain(`${SECOND}\nPRESIDENT ORLOV: We agree.\n${THIRD}`);
  });
});

describe('the title', () => {
  const facts = (windowTitle: string, meta: Readonly<Record<string, string>> = {}) => ({
    lang: null,
    windowTitle,
    url: null,
    meta: new Map(Object.entries(meta)),
    times: [],
  });
  const CASES: readonly (readonly [
    expected: string | null,
    headings: readonly string[],
    window: string,
    meta: Readonly<Record<string, string>>,
  ])[] = [
    [TITLE, [TITLE], `${TITLE} | Site`, {}],
    [TITLE, [TITLE], `${TITLE} • Site`, {}],
    [TITLE, [TITLE], 'Site', {}],
    [TITLE, ['Site of Nolia', TITLE], `${TITLE} – Site of Nolia`, {}],
    [TITLE, ['Site of Nolia'], `${TITLE} | Site of Nolia`, {}],
    [TITLE, [], `Site | ${TITLE}`, {}],
    [TITLE, [], `${TITLE} - Nolia`, { 'og:site_name': 'Nolia' }],
    [TITLE, [], 'Nolia', { 'og:title': TITLE }],
    [`${TITLE} and his longer name`, [`${TITLE} and his longer name`], `${TITLE} | Site`, {}],
    ['Nolia – Xavria: a joint statement', [], 'Nolia – Xavria: a joint statement', {}],
    [null, [], '', {}],
  ];
  it.each(CASES)('%s: headings %j, window "%s"', (expected, headings, window, meta) =>
    expect(titleOf(headings, facts(window, meta), '')).toBe(expected),
  );
});

describe('a line that is a date', () => {
  const DATES: readonly (readonly [line: string, date: string, time: string | null, place: string | null])[] = [
    ['5 May 2031', '2031-05-05', null, null],
    ['May 5, 2031, 14:20', '2031-05-05', '14:20', null],
    ['Published: 5 May 2031 at 9:05 a.m.', '2031-05-05', '09:05', null],
    ['Monday, 5 May 2031 in Nolburg', '2031-05-05', null, 'Nolburg'],
    ['05.05.2031 | 14:30', '2031-05-05', '14:30', null],
    ['14:30, 5 мая 2031', '2031-05-05', '14:30', null],
    ['5 мая 2031 года, 14:20', '2031-05-05', '14:20', null],
    ['Дата публикации: 05.05.2031 14:20', '2031-05-05', '14:20', null],
    ['2031-05-05 14:20 (MSK)', '2031-05-05', '14:20', null],
    ['5\u00a0мая 2031\u00a0г.', '2031-05-05', null, null],
  ];
  it.each(DATES)('%s', (line, date, time, place) => expect(readDateLine(line)).toEqual({ date, time, place }));

  const NONE = [
    'On 5 May 2031 the presidents met in the capital.',
    '5 May 2031 was a good day',
    'May 2031',
    '31.02.2031',
    'Talks with the President of Xavria, 5 May 2031',
    '5 мая 2031 года состоялась встреча президентов',
    '12:30',
    '',
  ];
  it.each(NONE)('is not: %s', (line) => expect(readDateLine(line)).toBeNull());
});
