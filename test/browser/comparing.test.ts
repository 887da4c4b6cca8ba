import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO, type RunningApp, startApp } from './support/app.js';
import { launchBrowser } from './support/chromium.js';
import { openPage } from './support/watched-page.js';

const browser: Browser | null = await launchBrowser();
const TWO = '/compare?a=president.nardania.example%3Aru%3A1041&b=council.ozeria.example%3Aen%3A214';
const LANGUAGES = '/compare?a=president.nardania.example%3Aru%3A1041&b=president.nardania.example%3Aen%3A1041';

describe.skipIf(browser === null)('two records side by side in a browser', () => {
  let app: RunningApp;
  const open = (path: string, options = {}) => openPage(browser as Browser, app.address + path, options);
  beforeAll(async () => {
    app = await startApp([DEMO]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  it('tells what both have, in what they differ, and what the other does not cover', async () => {
    const { page, faults, close } = await open(TWO);
    const columns = page.getByRole('region', { name: 'What the pages have' });
    await columns.getByText('how exactly: A over · B exactly').waitFor();
    await columns.getByText('Not covered: the other page breaks off').waitFor();
    const items = columns.locator('.column.only-a > ul > li');
    const before = await items.count();
    await columns.getByRole('checkbox', { name: 'Figures' }).uncheck();
    expect(await items.count()).toBeLessThan(before);
    expect(faults).toEqual([]);
    await close();
  });

  it('leads from a number in one page to the same in the other', async () => {
    const { page, faults, close } = await open(LANGUAGES);
    const mark = page.locator('#a-2');
    await mark.waitFor();
    await mark.click();
    expect(new URL(page.url()).hash).toBe('#b-2');
    expect(await page.locator('.side-rows sup a').count()).toBeGreaterThan(10);
    expect(faults).toEqual([]);
    await close();
  });

  it('speaks Russian', async () => {
    const { page, faults, close } = await open(TWO, { locale: 'ru-RU' });
    await page.getByText('Что есть на страницах').waitFor();
    expect(faults).toEqual([]);
    await close();
  });
});
