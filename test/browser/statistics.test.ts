import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO, type RunningApp, startApp } from './support/app.js';
import { launchBrowser } from './support/chromium.js';
import { openPage } from './support/watched-page.js';

const browser: Browser | null = await launchBrowser();

describe.skipIf(browser === null)('official statistics in a browser', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp([DEMO]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  it('are missing at first, then a line a side and a row a claim', async () => {
    const before = await openPage(browser as Browser, `${app.address}/pairs/XA-XB`);
    await before.page.getByText('No official statistics of the two are kept.').waitFor();
    await before.close();
    for (const name of ['nardania.csv', 'ozeria.csv']) {
      const sent = await fetch(`${app.address}/api/uploads?name=${name}`, {
        method: 'POST',
        body: readFileSync(join(DEMO, '..', 'statistics', name)),
      });
      const { id } = (await sent.json()) as { id: string };
      const kept = await fetch(`${app.address}/api/statistics/intake`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ uploads: [id], source: name }),
      });
      expect(kept.status).toBe(200);
    }
    const { page, faults, close } = await openPage(browser as Browser, `${app.address}/pairs/XA-XB#statistics`);
    const section = page.locator('#statistics');
    await section.getByRole('figure').locator('svg .claims').waitFor();
    expect(await section.getByRole('figure').locator('svg path[stroke-width="2"], svg [aria-label="line"] path').count()).toBeGreaterThan(
      1,
    );
    const table = section.getByRole('region', { name: 'Claims and official statistics' });
    const row = table.getByRole('row').filter({ hasText: 'agrees with the other side only: Nardania' });
    expect(await row.count()).toBe(1);
    expect(await row.textContent()).toContain('Lothar Brennek');
    await row.getByRole('button').press('Enter');
    await page.getByRole('dialog').getByText('by Ozerian figures').waitFor();
    if (process.env.SHOT) await page.keyboard.press('Escape').then(() => section.screenshot({ path: process.env.SHOT as string }));
    expect(faults).toEqual([]);
    await close();
  });

  it('speak Russian', async () => {
    const { page, faults, close } = await openPage(browser as Browser, `${app.address}/pairs/XA-XB`, { locale: 'ru-RU' });
    await page.getByRole('heading', { name: 'Утверждения и официальная статистика' }).waitFor();
    await page.locator('#statistics').getByText('сходится только с другой стороной').first().waitFor();
    expect(faults).toEqual([]);
    await close();
  });
});
