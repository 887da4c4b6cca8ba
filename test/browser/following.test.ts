import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO, type RunningApp, startApp } from './support/app.js';
import { launchBrowser } from './support/chromium.js';
import { openPage } from './support/watched-page.js';

const browser: Browser | null = await launchBrowser();
const RECORD = '/r/council.ozeria.example%3Aen%3A262';

describe.skipIf(browser === null)('following a relation in a browser', () => {
  let app: RunningApp;
  const open = (path: string, options = {}) => openPage(browser as Browser, app.address + path, options);
  beforeAll(async () => {
    app = await startApp([DEMO]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  it('goes from a statement to the pair it counts for, and from a mark to the words', async () => {
    const { page, faults, close } = await open(RECORD);
    await page
      .getByRole('complementary')
      .getByRole('link', { name: /over 16%/ })
      .click();
    await page.getByRole('article').getByRole('link', { name: 'Nardania – Ozeria' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nardania – Ozeria' }).waitFor();
    const chart = page.getByRole('figure', { name: 'Trade turnover, change' });
    await chart.locator('svg .rows rect').first().waitFor();
    // The style that Plot would write into the page is left out without a word of the page's policy: `faults` would have it.
    expect(await chart.locator('style').count()).toBe(0);
    await chart.locator('svg .rows rect').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('The words of each claim leave no room for at least one of the others.').waitFor();
    expect(await dialog.locator('blockquote').count()).toBeGreaterThan(1);
    await page.keyboard.press('Escape');
    // The same from the keyboard, by the table.
    await chart.getByText('The same as a table').click();
    await chart.getByRole('row').nth(1).getByRole('button').press('Enter');
    await page.getByRole('dialog').locator('blockquote a').first().click();
    await page.locator('.page-text .m.chosen').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('shows the ledger as it was known on a day', async () => {
    const { page, faults, close } = await open('/pairs/XA-XB');
    const lead = page.locator('.pair > .lead');
    await lead.getByText('11 February 2025').waitFor();
    await page.getByLabel('Day').fill('2022-12-31');
    await lead.getByText('30 November 2022').waitFor();
    expect(new URL(page.url()).search).toBe('?asOf=2022-12-31');
    await page.getByRole('slider').focus();
    await page.keyboard.press('End');
    await lead.getByText('11 February 2025').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('saves a chart as a picture that stands by itself, and as a table', async () => {
    const { page, faults, close } = await open('/pairs/XA-XB');
    const chart = page.getByRole('figure', { name: 'Trade turnover, change' });
    await chart.locator('svg .rows').waitFor();
    const saved = async (form: string): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), chart.getByRole('button', { name: `Save as ${form}` }).click()]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString(form === 'PNG' ? 'latin1' : 'utf8');
    };
    const svg = await saved('SVG');
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).not.toContain('var(--');
    expect((await saved('PNG')).slice(1, 4)).toBe('PNG');
    const csv = await saved('CSV');
    expect(csv.split('\n')[0]).toBe('\ufeffPeriod,Claim,Leaves room for,By,Said on,Note');
    expect(csv.trim().split('\n')).toHaveLength((await chart.locator('table tbody tr').count()) + 1);
    expect(faults).toEqual([]);
    await close();
  });

  it('searches, narrows down and takes along what is shown', async () => {
    const { page, faults, close } = await open('/');
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Search' }).click();
    await page.getByRole('searchbox').fill('trade');
    await page.keyboard.press('Enter');
    const total = page.getByRole('status').filter({ hasText: 'passages' });
    await total.getByText('11 passages in 9 records').waitFor();
    await page.getByRole('complementary', { name: 'Narrow down' }).getByRole('link', { name: 'Marek Tordan 2' }).click();
    await total.getByText('2 passages in 2 records').waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('trade speaker:x-marek-tordan');
    expect(await page.locator('.kwic mark').allTextContents()).toEqual(['trade', 'Trade']);
    const address = await page.getByRole('link', { name: 'CSV' }).first().getAttribute('href');
    const table = await (await page.request.get(app.address + address)).text();
    expect(table.trim().split('\n').length).toBeGreaterThan(2);
    const feed = await page.request.get(app.address + (await page.getByRole('link', { name: 'Atom' }).getAttribute('href')));
    expect((await feed.text()).match(/<entry>/g)).toHaveLength(2);
    await page.getByRole('link', { name: /^Marek Tordan 2 ?\(switched on/ }).click();
    await total.getByText('11 passages').waitFor();
    await page.locator('.years rect').first().waitFor();
    await page.locator('.years rect').first().click();
    await total.getByText('6 passages').waitFor();
    await page.getByRole('radio', { name: 'Passages' }).check();
    await page.locator('.cards .hit').first().click();
    await page.locator('.turn.chosen, .page-text').first().waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('shows where a query goes wrong, in the language of the reader', async () => {
    const { page, faults, close } = await open(`/search?q=${encodeURIComponent('мост "через')}`, { locale: 'ru-RU' });
    await page.getByText('Кавычки не закрыты.').waitFor();
    expect(await page.locator('.wrong-query mark').textContent()).toBe('"через');
    expect(faults).toEqual([]);
    await close();
  });

  it('puts meetings into a calendar and on a map, each leading to its records', async () => {
    const { page, faults, close } = await open('/meetings?view=calendar&month=2022-11');
    await page.getByRole('cell', { name: /30/ }).getByRole('link').click();
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.id)).toContain('2022-11-30');
    await page.getByRole('link', { name: 'Map', exact: true }).click();
    await page.locator('.points circle').first().waitFor();
    await page.locator('.points circle').first().click();
    await page.getByRole('dialog', { name: 'Meetings in Osterna' }).locator('.meeting-entries li').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'place not told' }).press('Enter');
    await page.getByRole('dialog').locator('.meeting-entries li').first().waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('sets two records of one meeting side by side', async () => {
    const { page, faults, close } = await open('/compare');
    await page.locator('.suggested a').first().click();
    await page.locator('.side-rows li').first().waitFor();
    expect(await page.locator('.sides-head h2').count()).toBe(2);
    expect(faults).toEqual([]);
    await close();
  });

  it.each([
    ['/pairs/FR-DE', 'No record tells of these two together'],
    ['/pairs/nonsense', 'This is no pair of states'],
    ['/people/Nobody', 'Nobody of this name takes part or speaks in the records'],
  ])('tells what is not there: %s', async (path, told) => {
    const { page, faults, close } = await open(path);
    await page.getByRole('heading', { name: told }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });
});
