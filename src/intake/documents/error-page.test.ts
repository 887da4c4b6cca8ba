import { describe, expect, it } from 'vitest';
import { htmlPage, testSite, toldOf } from '../../../test/support/intake.js';
import { readDocument } from './read-document.js';

const TALKS =
  'The presidents discussed the trade and the transport of the two countries, and agreed to meet again in the autumn of next year.';
const ASKED = 'https://president.nardania.example/en/news/1041';

/** What is seen on a page that came from the web; null when it is read. */
async function seen(html: string, url = ASKED): Promise<string | null> {
  const page = await readDocument(Buffer.from(html), 'html', { meta: { at: ASKED, url }, hints: {}, maxBytes: 1e7, asked: ASKED });
  return 'code' in page ? page.code.replace('error-page', page.message.replace(/^the server answers with an error page /, '')) : null;
}

describe('a page answered with 200 that is an error page', () => {
  it.each([
    ['404'],
    ['404 Not Found'],
    ['Error 404 (Not Found)'],
    ['Page not found'],
    ['Page not found | President of Nardania'],
    ['President of Nardania – 404 – Page Not Found'],
    ['The requested page could not be found'],
    ['Access Denied'],
    ['403 Forbidden'],
    ['502 Bad Gateway'],
    ['Service Unavailable'],
    ['Just a moment...'],
    ['Attention Required! | Cloudflare'],
    ['Checking your browser before accessing nardania.example'],
    ['DDoS-Guard'],
    ['Страница не найдена'],
    ['Президент Нардании :: Страница не найдена'],
    ['Ошибка 404'],
    ['404: страница не найдена'],
    ['Доступ запрещён'],
    ['Доступ ограничен.'],
    ['Ведутся технические работы'],
    ['Вы не робот?'],
  ])('by its title: %s', async (title) => {
    expect(await seen(htmlPage(TALKS, title))).toMatch(/^\("/);
  });
  it('by its heading, where it says little', async () => {
    const page = (heading: string, text: string) =>
      `<html><head><title>President of Nardania</title></head><body><main><h1><span>${heading}</span></h1><p>${text}</p></main></body></html>`;
    expect(await seen(page('Страница&nbsp;не найдена', 'Проверьте адрес или вернитесь на главную страницу сайта Президента.'))).toBe(
      '("Страница не найдена")',
    );
    expect(await seen(page('Access denied', 'Your address 203.0.113.7 has been noted by the keepers of the site. Write to them.'))).toBe(
      '("Access denied")',
    );
    expect(await seen(page('Access denied', `${TALKS} `.repeat(20)))).toBeNull();
  });
  it('by an apology that is all of it', async () => {
    expect(
      await seen(
        htmlPage(
          'Unfortunately the page that you are looking for does not exist. You may go back to the front page or use the search.',
          'Nardania',
        ),
      ),
    ).toBe('("page that you are looking for does not exist")');
    expect(
      await seen(htmlPage('Запрошенная Вами страница, к сожалению, была удалена с нашего сайта. Воспользуйтесь поиском.', 'Нардания')),
    ).toMatch(/^\("страница/);
    expect(
      await seen(htmlPage('Please enable JavaScript and cookies to continue to the site that you wanted to visit.', 'Nardania')),
    ).toMatch(/enable JavaScript/);
  });
  it('by having hardly any text', async () => {
    expect(await seen(htmlPage('Loading, one second.', 'News'))).toBe('(only 16 letters of text)');
  });
  it('by a gate before it', async () => {
    const gate =
      '<html><head><title>nardania.example</title></head><body><div id="challenge"></div><script src="/cdn-cgi/challenge-platform/x.js"></script></body></html>';
    expect(await seen(gate)).toBe('(a check that the visitor is no program)');
    expect(await seen('<html><head><title>Photos</title></head><body><nav><a href="/">Home</a></nav></body></html>')).toBe('no-article');
  });
  it.each([
    ['https://president.nardania.example/', true],
    ['https://president.nardania.example/en/', true],
    ['https://president.nardania.example/index.html', true],
    ['https://president.nardania.example/en/news/1041/', false],
    ['https://president.nardania.example/en/archive/1041', false],
    ['https://president.nardania.example/?id=1041', false],
  ])('by leading to %s: %s', async (url, home) => {
    expect(await seen(htmlPage(TALKS), url)).toBe(home ? '(the address leads to the front page)' : null);
  });
});

describe('a page that is none of these', () => {
  it.each([
    ['Talks in Tarvel'],
    ['Access denied to the ports of Ozeria, says the minister'],
    ['Not found at home: ministers meet in Osterna'],
    ['Forbidden City: visit of the President'],
    ['404 days of the agreement on bridges'],
    ['Page of history: talks of 1931'],
    ['Страница истории не найдена: переговоры в Тарвеле'],
    ['Доступ к рынку ограничен: заявление министра'],
    ['Service unavailable on the border for 500 days'],
  ])('%s', async (title) => expect(await seen(htmlPage(TALKS, title))).toBeNull());
  it('speaks of such things in its text', async () => {
    expect(
      await seen(htmlPage('Доступ к рынку двух стран ограничен, сказал Президент, и документ об этом найден не был.', 'Переговоры')),
    ).toBeNull();
  });
  it('is a file, whatever its title', async () => {
    const page = await readDocument(Buffer.from(htmlPage(TALKS, 'Page not found')), 'html', {
      meta: {},
      hints: {},
      maxBytes: 1e7,
      asked: null,
    });
    expect('text' in page).toBe(true);
  });
});

it('is told with what was seen', async () => {
  const site = await testSite({
    '/news/1041': (_, response) => void response.writeHead(302, { location: '/' }).end(),
    '/': htmlPage(TALKS, 'President of Nardania'),
  });
  expect(await toldOf([`${site.base}/news/1041`], {}, [site.base])).toEqual([
    'error-page /news/1041: the server answers with an error page (the address leads to the front page); open the address in a browser; if the page is there, save it and give the file',
  ]);
});
