import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO, type RunningApp, startApp } from './support/app.js';
import { launchBrowser } from './support/chromium.js';
import { openPage } from './support/watched-page.js';

const browser: Browser | null = await launchBrowser();
const RECORD = '/r/council.ozeria.example%3Aen%3A262';

describe.skipIf(browser === null)('correcting in a browser', () => {
  let app: RunningApp;
  const open = (path: string, options = {}) => openPage(browser as Browser, app.address + path, options);
  beforeAll(async () => {
    app = await startApp([DEMO]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  const go = (page: Page, name: string) => page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true }).click();
  const amounts = async (page: Page): Promise<string[]> => {
    const chart = page.getByRole('figure', { name: 'Trade turnover, change' });
    await chart.waitFor();
    return chart.locator('tbody td:nth-child(2)').allTextContents();
  };

  it('changes a figure, and the ledger has it at once; taken back, it has not', async () => {
    const { page, faults, close } = await open('/review?kind=figure');
    const item = page.locator('.queue > li').filter({ hasText: 'trade between the two countries grew by 12 percent in 2021' });
    await item.getByRole('button', { name: 'Accept' }).click();
    await page.getByText('Give your name first').waitFor();
    await page.getByLabel('Your name, for the log of reviews').fill('A. Reader');
    await item.getByRole('button', { name: 'Correct' }).click();
    const dialog = page.getByRole('dialog', { name: 'Correct the statement' });
    await dialog.getByLabel('Number').fill('many');
    await dialog.getByRole('button', { name: 'Keep' }).click();
    await dialog.getByText('Write a number with a point').waitFor();
    await dialog.getByLabel('Number').fill('13.25');
    await dialog.getByLabel('Note (why)').fill('read again');
    await dialog.getByRole('button', { name: 'Keep' }).click();
    await item.getByText('corrected · A. Reader').waitFor();
    await go(page, 'Pairs');
    await page.getByRole('link', { name: 'Nardania – Ozeria' }).click();
    expect(await amounts(page)).toContain('↑ 13.25%');
    await go(page, 'Review');
    await page.getByRole('link', { name: 'History' }).click();
    await page.locator('.log li').filter({ hasText: 'A. Reader' }).filter({ hasText: 'read again' }).waitFor();
    await page.locator('.log a').first().click();
    await page.getByRole('button', { name: 'Take back' }).click();
    await page
      .getByText(/^Taken back by|Nobody has reviewed/)
      .first()
      .waitFor();
    await go(page, 'Pairs');
    await page.getByRole('link', { name: 'Nardania – Ozeria' }).click();
    await page.waitForFunction(() => !document.querySelector('.pair')?.textContent?.includes('13.25%'));
    expect(faults).toEqual([]);
    await close();
  });

  it('shows who was faster, and loses nothing', async () => {
    const [one, other] = [await open('/review?kind=contact'), await open('/review?kind=contact')];
    const first = (page: Page) => page.locator('.queue > li').first();
    for (const [{ page }, name] of [
      [one, 'One'],
      [other, 'Two'],
    ] as const) {
      await first(page).waitFor();
      await page.getByLabel('Your name, for the log of reviews').fill(name);
    }
    await first(one.page).getByRole('button', { name: 'Accept' }).click();
    await first(one.page).getByText('accepted · One').waitFor();
    await first(other.page).getByRole('button', { name: 'Reject' }).click();
    await first(other.page).getByText('Somebody else was faster.').waitFor();
    await first(other.page).getByText('accepted · One').waitFor();
    expect([...one.faults, ...other.faults]).toEqual([]);
    await one.close();
    await other.close();
  });

  it('adds a statement on words that were selected', async () => {
    const { page, faults, close } = await open(RECORD);
    const paragraph = page.locator('.page-text .turn p[data-start]').first();
    await paragraph.waitFor();
    await page.getByText('Select words of the text to add a statement').waitFor();
    const quote = 'Good afternoon.';
    await paragraph.evaluate((element, words) => {
      const range = document.createRange();
      const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text;
      range.setStart(text, text.data.indexOf(words));
      range.setEnd(text, text.data.indexOf(words) + words.length + 1);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    }, quote);
    await page.getByRole('button', { name: 'Add a missed statement' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a statement on these words' });
    expect(await dialog.locator('blockquote').textContent()).toBe(`“${quote}”`);
    await dialog.getByLabel('Kind').selectOption('assessment');
    await dialog.getByLabel('Judgement').selectOption('mixed');
    await dialog.getByLabel('Your name, for the log of reviews').fill('A. Reader');
    await dialog.getByRole('button', { name: 'Keep' }).click();
    await page
      .getByRole('article')
      .getByText(/^Added by A\. Reader/)
      .waitFor();
    expect(await page.locator('.m.chosen').allTextContents()).toEqual([quote]);
    const { record } = (await (await page.request.get(`${app.address}/api/records${RECORD.slice(2)}`)).json()) as {
      record: { statements: { quote: string; kind: string; polarity?: string }[] };
    };
    expect(record.statements.filter((each) => each.quote === quote)).toMatchObject([{ kind: 'assessment', polarity: 'mixed' }]);
    expect(faults).toEqual([]);
    await close();
  });
});
