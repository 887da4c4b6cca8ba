import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO, type RunningApp, startApp } from './support/app.js';
import { launchBrowser } from './support/chromium.js';
import { openPage } from './support/watched-page.js';

const browser = await launchBrowser();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RUN = 'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })';
const RECORD = '/r/council.ozeria.example%3Aen%3A262';

interface Case {
  readonly name: string;
  readonly path: string;
  /** What shows that it is there. */
  readonly there: string;
  /** From there to the state that is meant, and what shows that. */
  readonly reach?: (page: Page) => Promise<unknown>;
  readonly reached?: string;
}

/** Every page, and the states of them that look different. */
const CASES: readonly Case[] = [
  { name: 'talks', path: '/', there: '.talk' },
  { name: 'a record', path: RECORD, there: '.page-text' },
  { name: 'a record with an address in its text', path: '/r/president.nardania.example%3Aru%3A1041', there: '.page-text' },
  {
    name: 'a statement',
    path: `${RECORD}#s-figure-214d686189`,
    there: '.detail',
    reach: (page) => page.locator('.why summary').click(),
    reached: '.why[open]',
  },
  {
    name: 'a reference',
    path: RECORD,
    there: '.page-text',
    reach: (page) => page.getByRole('button', { name: 'Cite' }).click(),
    reached: 'dialog .reference',
  },
  { name: 'shortcuts', path: '/', there: '.talk', reach: (page) => page.keyboard.press('?'), reached: 'dialog .keys' },
  { name: 'adding', path: '/add', there: '.intake' },
  { name: 'the method', path: '/about', there: '.numbers' },
  {
    name: 'the API, tried',
    path: '/api-docs',
    there: '.api-docs details',
    reach: async (page) => {
      await page.locator('.api-docs summary', { hasText: 'GET /api/pairs' }).first().click();
      await page.locator('.api-docs details[open] button').click();
    },
    reached: '.api-docs .answer',
  },
  { name: 'search before a question', path: '/search', there: '.query dl' },
  { name: 'search', path: '/search?q=trade', there: '.kwic', reached: '.plot' },
  { name: 'passages', path: '/search?q=trade%20state%3AXA&view=cards', there: '.cards' },
  { name: 'a query that is wrong', path: '/search?q=%22trade', there: '.wrong-query' },
  { name: 'pairs', path: '/pairs', there: '.pairs' },
  {
    name: 'a pair',
    path: '/pairs/XA-XB',
    there: '.plot',
    reach: (page) => page.locator('.chart .beneath summary').first().click(),
    reached: '.beneath[open] table',
  },
  {
    name: 'claims that do not meet',
    path: '/pairs/XA-XB',
    there: '.rows rect',
    reach: (page) => page.locator('.rows rect').first().click(),
    reached: 'dialog .two-sides',
  },
  { name: 'people', path: '/people', there: '.people' },
  {
    name: 'a person',
    path: '/people/x-marek-tordan',
    there: '.plot',
    reach: (page) => page.locator('.said summary').first().click(),
    reached: '.said .quotes',
  },
  { name: 'meetings', path: '/meetings', there: '.meeting-entries' },
  { name: 'calendar', path: '/meetings?view=calendar', there: '.calendar table' },
  { name: 'map', path: '/meetings?view=map', there: '.plot' },
  { name: 'choosing records to compare', path: '/compare', there: '.suggested a' },
  {
    name: 'records side by side',
    path: '/compare',
    there: '.suggested a',
    reach: (page) => page.locator('.suggested a').first().click(),
    reached: '.side-rows',
  },
  {
    name: 'review',
    path: '/review',
    there: '.queue',
    reach: (page) => page.getByRole('button', { name: 'Correct' }).nth(3).click(),
    reached: 'dialog .fields-form',
  },
  { name: 'history of reviews', path: '/review?view=history', there: '.empty, .log' },
  { name: 'nothing there', path: '/nowhere', there: 'h1' },
];

describe.skipIf(browser === null)('pages for everybody, light and dark, wide and narrow:', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp([DEMO]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  it.each(CASES)('$name', async ({ path, there, reach, reached }) => {
    const { page, faults, close } = await openPage(browser as NonNullable<typeof browser>, app.address + path);
    await page.locator(there).first().waitFor();
    await reach?.(page);
    if (reached) await page.locator(reached).first().waitFor();
    await page.evaluate(AXE);
    const found: string[] = [];
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = (await page.evaluate(RUN)) as AxeResults;
        for (const { id, nodes } of violations)
          found.push(`${id}, ${colorScheme}, ${width}: ${nodes.map((node) => node.html).join(' | ')}`);
      }
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) found.push(`wider than ${width}`);
    }
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });
});
