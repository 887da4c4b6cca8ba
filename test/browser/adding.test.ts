import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from './support/app.js';
import { launchBrowser } from './support/chromium.js';
import { openPage } from './support/watched-page.js';

const browser = await launchBrowser();

const TALKS = `Talks with Prime Minister of Ozeria Dana Lozina

14 May 2024

Tarvel

President Tordan: Welcome to Tarvel. Last year our trade with Ozeria grew by 9 percent.
Prime Minister Lozina: Thank you. We will open a second border crossing by the end of 2025.`;

/** What somebody might put into a page to be run by whoever reads it: markup, handlers, entities, signs that turn the direction of writing. */
const HOSTILE = `Talks <script>alert('title')</script> with Prime Minister of Ozeria Dana Lozina

15 May 2024

Tarvel <img src=x onerror=alert('place')>

President Tordan: <script>window.pwned = true; alert(1)</script> Last year our trade with Ozeria grew by 11 percent <b onclick="alert(2)">and more</b>. \u202egnihtemos\u202c &lt;script&gt;alert(3)&lt;/script&gt; <a href="javascript:alert(4)">here</a> <svg onload=alert(5)>
Prime Minister Lozina: {{constructor.constructor('alert(6)')()}} We will open a second border crossing by the end of 2025 <iframe srcdoc="<script>alert(7)</script>"></iframe>.`;

describe.skipIf(browser === null)('adding and reviewing in a browser', () => {
  let app: RunningApp;
  const open = (path: string) => openPage(browser as NonNullable<typeof browser>, app.address + path);
  beforeAll(async () => {
    app = await startApp([]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  const keep = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'See what is understood' }).click();
    await page.getByRole('heading', { name: 'What was understood' }).waitFor();
    await page.getByRole('button', { name: /^Keep: / }).click();
    await page.getByRole('heading', { name: 'Done' }).waitFor();
  };

  it('reads the demo corpus for whoever wants to look around', async () => {
    const own = await startApp([]);
    const { page, faults, close } = await openPage(browser as NonNullable<typeof browser>, `${own.address}/`);
    await page.getByRole('button', { name: 'Read the demo corpus' }).click();
    await page.getByRole('heading', { name: 'Done' }).waitFor();
    const { total } = (await (await page.request.get(`${own.address}/api/records`)).json()) as { total: number };
    expect(total).toBe(20);
    expect(faults).toEqual([]);
    await close();
    await own.close();
  });

  it('offers the demo and the place to add where nothing is kept, and shows what is understood before it is', async () => {
    const { page, faults, close } = await open('/');
    await page.getByRole('button', { name: 'Read the demo corpus' }).waitFor();
    await page.getByRole('button', { name: 'See what is understood' }).click();
    await page.getByText('Choose a file, give an address or paste a text first.').waitFor();
    await page.getByLabel('Or the text itself').fill(TALKS);
    await page.getByRole('button', { name: 'See what is understood' }).click();
    await page.getByRole('heading', { name: 'Talks with Prime Minister of Ozeria Dana Lozina' }).waitFor();
    expect(await page.locator('.preview').textContent()).toContain('2 turns, 2 statements');
    const { total } = (await (await page.request.get(`${app.address}/api/records`)).json()) as { total: number };
    expect(total).toBe(0);
    await page.getByRole('button', { name: 'Keep: 1 page' }).click();
    await page.getByText('1 page kept').waitFor();
    await page.locator('.job li a').first().click();
    await page.getByRole('heading', { level: 1, name: 'Talks with Prime Minister of Ozeria Dana Lozina' }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('takes files, and tells which of them cannot be read and why', async () => {
    const { page, faults, close } = await open('/add');
    const [talks, noise] = [join(tmpdir(), 'talks-of-may.txt'), join(tmpdir(), 'noise.bin')];
    writeFileSync(talks, TALKS.replace('14 May', '16 May').replace('9 percent', '10 percent'));
    writeFileSync(noise, Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256)));
    await page.locator('input[type=file]').setInputFiles([talks, noise]);
    await page.getByRole('button', { name: 'See what is understood' }).click();
    await page.getByText('Cannot be kept').waitFor();
    expect(await page.locator('.preview li[data-ok=false]').textContent()).toContain('noise.bin');
    await page.getByRole('button', { name: 'Keep: 1 page' }).click();
    await page.getByText('1 page kept; 1 failed').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('accepts, takes back and rejects, and loses nobody’s work', async () => {
    const { page, faults, close } = await open('/');
    await page
      .getByRole('link', { name: /^Talks with/ })
      .first()
      .click();
    await page.getByRole('complementary').locator('li a').first().click();
    const review = page.locator('.review');
    await review.getByRole('button', { name: 'Accept' }).click();
    await review.getByLabel('Your name').fill('A. Reader');
    await review.getByRole('button', { name: 'Go on' }).click();
    await review
      .getByText(/^Accepted by A\. Reader/)
      .first()
      .waitFor();
    await review.getByRole('button', { name: 'Take back' }).click();
    await review.getByText('Nobody has reviewed').waitFor();
    // Meanwhile somebody else rejects it, having seen all that was done.
    const address = new URL(page.url());
    const statement = decodeURIComponent(address.pathname.slice('/r/'.length)) + address.hash.replace('#s-', '#');
    const theirs = await page.request.post(`${app.address}/api/statements/${encodeURIComponent(statement)}/reviews`, {
      data: { action: 'reject', by: 'B. Colleague', expects: 2 },
    });
    expect(theirs.status()).toBe(201);
    await review.getByRole('button', { name: 'Accept' }).click();
    await review.getByText('Somebody else was faster').waitFor();
    await review
      .getByText(/^Rejected by B\. Colleague/)
      .first()
      .waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('shows a hostile page as text, and nothing of it runs', async () => {
    const { page, faults, close } = await open('/add');
    await page.getByLabel('Or the text itself').fill(HOSTILE);
    await keep(page);
    await page.locator('.job li a').first().click();
    await page.locator('.page-text').waitFor();
    const text = (await page.locator('.page-text').textContent()) ?? '';
    for (const words of [
      '<script>window.pwned = true; alert(1)</script>',
      '<b onclick="alert(2)">',
      '<a href="javascript:alert(4)">',
      '<svg onload=alert(5)>',
      '&lt;script&gt;alert(3)',
    ]) {
      expect(text).toContain(words);
    }
    await page.getByRole('complementary').locator('li a').first().click();
    await page.getByText('Why it was found').click();
    await page.goto(app.address);
    await page
      .getByRole('link', { name: /<script>/ })
      .first()
      .waitFor();
    expect(await page.locator('#app').locator('script, iframe, svg, b, img').count()).toBe(0);
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
    expect(faults).toEqual([]);
    await close();
  });
});
