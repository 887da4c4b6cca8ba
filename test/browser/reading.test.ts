import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO, type RunningApp, startApp } from './support/app.js';
import { launchBrowser } from './support/chromium.js';
import { openPage } from './support/watched-page.js';

const browser: Browser | null = await launchBrowser();
const RECORD = '/r/council.ozeria.example%3Aen%3A262';

describe.skipIf(browser === null)('reading in a browser', () => {
  let app: RunningApp;
  const open = (path: string, options = {}) => openPage(browser as Browser, app.address + path, options);
  beforeAll(async () => {
    app = await startApp([DEMO]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  it('goes from the list of talks to a record and to one of its statements', async () => {
    const { page, faults, close } = await open('/');
    await page.getByRole('heading', { level: 2, name: '2025' }).waitFor();
    expect(await page.getByRole('status').first().textContent()).toBe('20 records, February 2022 – February 2025');
    await page.getByRole('link', { name: /^Press statements by Prime Minister Lothar Brennek/ }).click();
    await page.getByRole('heading', { level: 1, name: /^Press statements/ }).waitFor();
    expect(await page.locator('.turn').count()).toBe(5);
    expect(await page.locator('.turn .who').allTextContents()).toEqual([
      'Lothar Brennek',
      'Stefan Olvik',
      'Not named on the page',
      'Stefan Olvik',
      'Lothar Brennek',
    ]);
    await page
      .getByRole('complementary')
      .getByRole('link', { name: /€120 million/ })
      .click();
    const detail = page.getByRole('article');
    await detail.getByRole('heading', { name: /^Figure/i }).waitFor();
    expect(new URL(page.url()).hash).toMatch(/^#s-figure-[0-9a-f]{10}$/);
    expect(await detail.locator('blockquote p').textContent()).toBe('“It will cost about 120 million euros”');
    expect(await page.locator('.m.chosen').allTextContents()).toEqual(['It will cost about 120 million euros']);
    await detail.getByText('Why it was found').click();
    expect(await detail.getByRole('row', { name: /amount/ }).textContent()).toContain('120000000 EUR');
    expect(faults).toEqual([]);
    await close();
  });

  it('keeps the text as it is published, to the letter', async () => {
    const { page, close } = await open('/r/president.nardania.example%3Aru%3A1041');
    await page.locator('.page-text').waitFor();
    const shown = await page.locator('.page-text .turn > p:not(.label)').allTextContents();
    const { turns } = (await (
      await page.request.get(`${app.address}/api/records/president.nardania.example%3Aru%3A1041/turns`)
    ).json()) as {
      turns: { text: string }[];
    };
    const published = turns.flatMap(({ text }) => text.split('\n').map((line) => line.trim())).filter((line) => line !== '');
    expect(shown).toEqual(published.map((line) => line.replace('&lt;', '<').replace('&gt;', '>')));
    await close();
  });

  it('scrolls to the statement and to the turn that an address names', async () => {
    const { page, close } = await open(`${RECORD}#t-4`, { viewport: { width: 1440, height: 500 } });
    await page.locator('#t-4.chosen').waitFor();
    await page.waitForFunction(() => window.scrollY > 0);
    expect(await page.locator('#t-4').evaluate((turn) => turn.getBoundingClientRect().top < innerHeight)).toBe(true);
    const last = await page.locator('.m[id]').last().getAttribute('id');
    await page.goto(`${app.address}${RECORD}#${last}`);
    await page.locator(`#${last}.chosen`).waitFor();
    await page.waitForFunction((id) => (document.getElementById(id ?? '')?.getBoundingClientRect().bottom ?? 1e9) < innerHeight, last);
    await close();
  });

  it('is read with the keyboard alone', async () => {
    const { page, faults, close } = await open(RECORD);
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.locator('.page-text').waitFor();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Cite');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused()).toBe('Cite');
    await page.keyboard.press('j');
    await page.getByText('1 of 13').waitFor();
    await page.keyboard.press('j');
    await page.getByText('2 of 13').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: /^Statements/ }).waitFor();
    await page.locator('.ref').first().focus();
    await page.keyboard.press('Enter');
    await page.getByText('1 of 13').waitFor();
    await page.keyboard.press(']');
    await page.waitForFunction(() => location.hash === '#t-1');
    expect(faults).toEqual([]);
    await close();
  });

  it('speaks the language chosen, and remembers it', async () => {
    const { page, faults, close } = await open(RECORD);
    await page.getByText('The text as published').waitFor();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('ru');
    await page.getByText('Текст, как он опубликован').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    expect(await page.locator('.eyebrow').textContent()).toContain('30 ноября 2022');
    await page.getByText('Лотар Бреннек').first().waitFor();
    await page.reload();
    await page.getByText('Текст, как он опубликован').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('begins in the language of the browser', async () => {
    const { page, close } = await open('/', { locale: 'ru-RU' });
    await page.getByRole('heading', { level: 1, name: 'Переговоры' }).waitFor();
    await close();
  });

  it('leaves unmarked what is switched off', async () => {
    const { page, close } = await open(RECORD);
    const lines = () =>
      page.locator('.page-text .m.figure').evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).textDecorationLine));
    await page.locator('.page-text').waitFor();
    expect(new Set(await lines())).toEqual(new Set(['underline']));
    await page.getByRole('checkbox', { name: 'Figures' }).uncheck();
    expect(new Set(await lines())).toEqual(new Set(['none']));
    await page.reload();
    await page.locator('.page-text').waitFor();
    expect(new Set(await lines())).toEqual(new Set(['none']));
    await close();
  });

  it('gives a reference in every style', async () => {
    const { page, close } = await open(RECORD);
    await page.getByRole('button', { name: 'Cite' }).click();
    const reference = page.locator('dialog .reference');
    await reference.waitFor();
    expect(await reference.textContent()).toContain('(2022, November 30)');
    await page.getByRole('radio', { name: 'BibTeX' }).check();
    await page.getByText('@online{').waitFor();
    await page.getByRole('radio', { name: 'RIS' }).check();
    await page.getByText(/^TY {2}- /).waitFor();
    await close();
  });

  it('tells that there is no such record, and that nobody answers', async () => {
    const { page, close } = await open('/r/nothing-of-the-kind');
    await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
    await page.route('**/api/**', (route) => route.abort());
    await page.getByRole('link', { name: 'All talks' }).click();
    await page.getByText('Readout does not answer.').waitFor();
    await page.unroute('**/api/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 2, name: '2025' }).waitFor();
    await close();
  });
});
