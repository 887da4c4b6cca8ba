import { describe, expect, it } from 'vitest';
import { InputError, type Page } from '../../domain/index.js';
import { pageFromHtml } from '../pages/from-html.js';

/** Reads a page that must be readable. */
function read(html: string, url?: string): Page {
  const page = pageFromHtml(html, url === undefined ? {} : { url });
  if (page instanceof InputError) throw page;
  return page;
}

const kremlinPage = (lang: 'ru' | 'en', article: string) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
  <title>Talks • President</title><meta property="og:url" content="http://${lang === 'en' ? 'en.' : ''}kremlin.ru/events/president/news/99123"></head>
  <body><nav><a href="/">Events</a></nav><div class="read"><article class="read__in hentry"> ${article} </article></div>
  <div class="footer">All content on this site is licensed under CC</div></body></html>`;

describe('kremlin.ru', () => {
  const page = read(
    kremlinPage(
      'en',
      `<h1 class="entry-title p-name">Talks with President of&nbsp;Xavria Peter Orlov</h1>
       <div class="read__lead entry-summary"><div><p>The presidents met
       in&nbsp;the capital.</p></div></div>
       <div class="read__meta"><time class="read__published" datetime="2031-05-05">May 5, 2031</time>  <div class="read__time">12:00</div>
       <div class="read__place p-location"><i></i>Beijing</div></div>
       <div class="entry-content e-content"><div class="slider masha-ignore"><div class="slide">A photograph of the talks.</div></div>
       <p><b>President of Xavria <a class="person_tag" href="#">Peter Orlov<span class="read__tooltip tooltip_person hidden masha-ignore"><span>Orlov Peter</span><span>President of Xavria</span></span></a></b>: Thank
       you,&nbsp;Mr President.</p> <p>Trade grew by&#160;5 percent.<br>It will grow.</p>
       <div class="read__cut masha-ignore"><h3>See also</h3><a href="#">Press statements</a></div>
       <p>  </p><p>&nbsp;</p><p> &lt;…&gt;</p>
       <div class="read__bottommeta hidden-copy"><h3>Geography</h3><li>Xavria</li></div></div>`,
    ),
  );
  it('is rendered as title, date, place, lead and one paragraph a line', () => {
    expect(page.text).toBe(
      'Talks with President of\u00a0Xavria Peter Orlov\n\nMay 5, 2031, 12:00\n\nBeijing\n\nThe presidents met in\u00a0the capital.\n\n' +
        'President of Xavria Peter Orlov: Thank you,\u00a0Mr President.\nTrade grew by\u00a05 percent.\nIt will grow.\n<…>',
    );
  });
  it('tells its header, address and language', () => {
    expect(page).toMatchObject({
      lang: 'en',
      publisher: 'kremlin.ru',
      url: 'http://en.kremlin.ru/events/president/news/99123',
      key: '99123',
      apparatus: [],
      diagnostics: [],
      told: { title: 'Talks with President of\u00a0Xavria Peter Orlov', date: '2031-05-05', time: '12:00', place: 'Beijing' },
    });
  });
  it('in Russian, without place and lead', () => {
    const russian = read(
      kremlinPage(
        'ru',
        '<h1 class="entry-title">Телефонный разговор</h1><div class="read__meta"><time class="read__published" datetime="2031-05-05">5 мая 2031 года</time> <div class="read__time">09:05</div></div><div class="entry-content"><p>Состоялся телефонный разговор президентов двух стран.</p></div>',
      ),
    );
    expect(russian.text).toBe('Телефонный разговор\n\n5 мая 2031 года, 09:05\n\nСостоялся телефонный разговор президентов двух стран.');
    expect(russian).toMatchObject({ lang: 'ru', key: '99123', told: { date: '2031-05-05', time: '09:05', place: null } });
  });
  it('cut in the middle is read as far as it goes', () => {
    const whole = kremlinPage(
      'en',
      '<h1 class="entry-title">Talks</h1><div class="read__lead"></div><div class="entry-content"><p>The first paragraph of it.</p><p>The second paragraph, which',
    );
    const cut = read(whole.slice(0, whole.indexOf(', which') + 4));
    expect(cut.text).toBe('Talks\n\nThe first paragraph of it.\nThe second paragraph, wh');
    expect(cut.diagnostics).toEqual([
      { code: 'cut-page', message: 'The page breaks off before its end; read as far as it goes.', span: null },
    ]);
  });
});

describe('whitehouse.gov', () => {
  const body =
    '<p class="has-text-align-center">Oval Office</p><p>11:44 A.M. EDT</p><p>PRESIDENT DOE:&nbsp; Well, welcome to the White House.</p><p>&nbsp;</p><p>Q&nbsp;&nbsp; Mr. President?</p>';
  const text = 'Oval Office\n11:44 A.M. EDT\nPRESIDENT DOE:\u00a0 Well, welcome to the White House.\nQ\u00a0\u00a0 Mr. President?';
  const url = 'https://www.whitehouse.gov/briefing-room/speeches-remarks/2031/05/05/remarks-by-president-doe/';
  const layouts: readonly (readonly [name: string, html: string])[] = [
    [
      'of 2021',
      `<html lang="en-US"><body><header>Menu</header><main><div class="topper"><h1 class="page-title topper__title news">Remarks by President Doe</h1><div class="topper__meta"><time class="posted-on entry-date published" datetime="2031-05-05T14:00:00-04:00">May 05, 2031</time></div></div><section class="body-content"><div class="container"><div class="row">${body}</div></div></section></main><footer>The White House</footer></body></html>`,
    ],
    [
      'of 2025',
      `<html lang="en-US"><body><main><div class="wp-block-whitehouse-topper"><div class="wp-block-whitehouse-topper__eyebrow">Remarks</div><h1 class="wp-block-whitehouse-topper__headline">Remarks by President Doe</h1><div class="wp-block-post-date"><time datetime="2031-05-05T14:00:00-04:00">May 5, 2031</time></div></div><div class="entry-content wp-block-post-content has-global-padding">${body}</div></main></body></html>`,
    ],
    [
      'of 2017',
      `<html><body><div class="page-header"><h1 class="page-header__title">Remarks by President Doe</h1><div class="page-header__meta"><time>May 5, 2031</time></div></div><div class="page-content"><div class="page-content__content editor">${body}</div></div></body></html>`,
    ],
  ];
  it.each(layouts)('in the layout %s', (_name, html) => {
    const page = read(html, url);
    expect(page.text.startsWith('Remarks by President Doe\n\nMay ')).toBe(true);
    expect(page.text.endsWith(`, 2031\n\n${text}`)).toBe(true);
    expect(page).toMatchObject({
      lang: 'en',
      publisher: 'whitehouse.gov',
      key: 'remarks-by-president-doe',
      told: { title: 'Remarks by President Doe', date: '2031-05-05', time: null },
    });
  });
});

it('president.az', () => {
  const html = `<html lang="en"><body><div class="breadcrumb">News</div><h1 class="news_title">Meeting with President of Xavria</h1><span class="news_date">05 May 2031, 12:30</span>
    <div class="news_paragraph-block"><p>The President of Xavria said:</p><p>- Dear friend, welcome to our country.</p><div class="photo-gallery">Photos 1-9</div></div></body></html>`;
  const page = read(html, 'https://president.az/en/articles/view/55741');
  expect(page.text).toBe(
    'Meeting with President of Xavria\n\n05 May 2031, 12:30\n\nThe President of Xavria said:\n- Dear friend, welcome to our country.',
  );
  expect(page).toMatchObject({ publisher: 'president.az', key: '55741', told: { date: '2031-05-05', time: '12:30' } });
});

it('president.az in an unknown layout, by general extraction', () => {
  const long = 'The sides discussed trade, transport and energy, and they agreed to meet again in the autumn. '.repeat(4).trim();
  const html = `<html lang="en"><body><h1>Meeting with President of Xavria</h1><time datetime="2031-05-05">5 May</time><div class="c-77a1"><p>${long}</p><p>${long}</p><p>${long}</p></div></body></html>`;
  const page = read(html, 'https://president.az/en/articles/view/55742');
  expect(page.text).toContain(`${long}\n${long}`);
  expect(page).toMatchObject({ key: '55742', told: { title: 'Meeting with President of Xavria', date: '2031-05-05' } });
});

const PROSE = ['trade', 'transport', 'energy'].map(
  (word) =>
    `The two sides discussed ${word} at length, heard what their ministers had to say of it, and agreed to meet again in the autumn.`,
);
const UNKNOWN: readonly (readonly [host: string, url: string])[] = [
  ['gov.uk', 'https://www.gov.uk/government/news/talks-with-xavria'],
  ['whitehouse.gov', 'https://www.whitehouse.gov/briefing-room/talks-with-xavria/'],
  ['president.az', 'https://president.az/en/articles/view/55743'],
];
it.each(UNKNOWN)('%s in an unknown layout keeps its title, date and short paragraphs', (publisher, url) => {
  const html = `<html lang="en"><head><title>Talks with Xavria | Site</title></head><body><div class="top"><a href="/">Home</a></div><div class="c1"><h1>Talks with Xavria</h1><p>May 5, 2031</p><div class="c2">${PROSE.map((line) => `<p>${line}</p>`).join('<p>Thank you.</p>')}</div></div></body></html>`;
  const page = read(html, url);
  expect(page.text).toBe(`Talks with Xavria\n\nMay 5, 2031\n\n${PROSE.join('\nThank you.\n')}`);
  expect(page).toMatchObject({ publisher, told: { title: 'Talks with Xavria', date: '2031-05-05', time: null } });
});

it('gov.uk', () => {
  const html = `<html lang="en"><head><meta name="govuk:first-published-at" content="2031-05-05T18:00:00+01:00"></head><body><div class="gem-c-heading"><span class="govuk-caption-xl gem-c-heading__context">Press release</span><h1 class="gem-c-heading__text">PM call with President Orlov: 5 May 2031</h1></div>
    <p class="gem-c-lead-paragraph">The Prime Minister spoke to President Orlov.</p><dl class="gem-c-metadata"><dt>From:</dt><dd>Office</dd><dt>Published</dt><dd>5 May 2031</dd></dl>
    <div class="gem-c-govspeak govuk-govspeak"><div class="govspeak"><p>The Prime Minister rang the President after lunch.</p><p>They would talk again before long.</p></div></div>
    <div class="gem-c-share-links">Share this page</div></body></html>`;
  const page = read(html, 'https://www.gov.uk/government/news/pm-call-with-president-orlov-5-may-2031');
  expect(page.text).toBe(
    'PM call with President Orlov: 5 May 2031\n\n5 May 2031\n\nThe Prime Minister spoke to President Orlov.\n\nThe Prime Minister rang the President after lunch.\nThey would talk again before long.',
  );
  expect(page).toMatchObject({ publisher: 'gov.uk', key: 'pm-call-with-president-orlov-5-may-2031', told: { date: '2031-05-05' } });
});

it('a speech on gov.uk is dated by its delivery', () => {
  const html = `<html lang="en"><head><meta name="govuk:first-published-at" content="2031-05-07T18:00:00+01:00"></head><body><h1>A speech</h1><dl class="gem-c-important-metadata"><dt>Location:</dt><dd>Lancaster House</dd><dt>Delivered on:</dt><dd>5 May 2031 (Transcript of the speech, exactly as it was delivered)</dd></dl><div class="gem-c-govspeak"><p>Good morning to you all.</p></div></body></html>`;
  const page = read(html, 'https://www.gov.uk/government/speeches/a-speech');
  expect(page.text).toBe('A speech\n\n5 May 2031\n\nLancaster House\n\nGood morning to you all.');
  expect(page.told).toMatchObject({ date: '2031-05-05', place: 'Lancaster House' });
});

it('The American Presidency Project', () => {
  const html =
    '<html lang="en"><body><div class="field-ds-doc-title"><h1>The President\'s News Conference</h1></div><div class="field-docs-start-date-time"><span class="date-display-single" content="2001-06-16T00:00:00+00:00">June 16, 2001</span></div><div class="field-docs-content"><p><i>President Doe.</i> Good day to you.</p></div><div class="field-docs-citation">Cite</div></body></html>';
  const page = read(html, 'https://www.presidency.ucsb.edu/documents/the-news-conference-1');
  expect(page.text).toBe("The President's News Conference\n\nJune 16, 2001\n\nPresident Doe. Good day to you.");
  expect(page).toMatchObject({ publisher: 'presidency.ucsb.edu', key: 'the-news-conference-1', told: { date: '2001-06-16' } });
});

describe('any other page', () => {
  const paragraphs = ['one', 'two', 'three', 'four'].map(
    (word) =>
      `<p>Paragraph ${word} says that the two sides discussed trade, transport and energy, and that they agreed to meet again in the autumn.</p>`,
  );
  it('is read by general extraction', () => {
    const html = `<html lang="en"><head><title>Talks in Xavria</title><meta property="article:published_time" content="2031-05-05T12:00:00Z"></head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav><article><h1>Talks in Xavria</h1>${paragraphs.join('\n')}</article><footer>Contacts</footer></body></html>`;
    const page = read(html, 'https://news.example.org/politics/talks-in-xavria');
    expect(page.text.split('\n')).toEqual(['Talks in Xavria', '', ...paragraphs.map((paragraph) => paragraph.slice(3, -4))]);
    expect(page).toMatchObject({
      publisher: 'news.example.org',
      key: 'talks-in-xavria',
      told: { title: 'Talks in Xavria', date: '2031-05-05' },
    });
  });
  it('a fragment is taken whole', () => {
    expect(read('<p>Спасибо.</p><p>Мы согласны: 5&nbsp;&lt;…&gt;<script>alert(1)</script></p>').text).toBe(
      'Спасибо.\nМы согласны: 5\u00a0<…>',
    );
  });
});
