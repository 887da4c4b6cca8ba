// How soon a record can be read and used in a browser: a record of the demo corpus, and one of 30,000 words. Asserts nothing.
//   npx tsx bench/web-reading.ts
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { DEMO, startApp } from '../test/browser/support/app.js';
import { launchBrowser } from '../test/browser/support/chromium.js';

const RUNS = 5;
const WORDS = 30_000;

/** Two who talk for a day: sentences of which about every second is a statement. */
function longTalks(): string {
  const sentences = [
    (n: number) => `Last year our trade grew by ${n} percent.`,
    (n: number) => `We will open crossing number ${n} by the end of 2025.`,
    () => 'Let us look at this calmly and without haste, as neighbours do, and come back to it in the evening.',
    (n: number) => `There are ${n} companies with Nardanian capital in Ozeria today.`,
    () => 'Let me turn now to the work our ministers did in the spring and in the summer.',
  ];
  const lines = ['Talks with Prime Minister of Ozeria Dana Lozina', '', '14 May 2024', '', 'Tarvel', ''];
  for (let words = 0, turn = 0; words < WORDS; turn++) {
    const paragraph = Array.from({ length: 12 }, (_, at) =>
      sentences[(turn + at) % sentences.length]?.(((turn * 7 + at * 3) % 97) + 2),
    ).join(' ');
    words += paragraph.split(' ').length;
    lines.push(`${turn % 2 === 0 ? 'PRESIDENT TORDAN' : 'PRIME MINISTER LOZINA'}: ${paragraph}`);
  }
  return lines.join('\n');
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const told = (values: readonly number[]): string => `${Math.round(median(values))} ms (${values.map(Math.round).join(', ')})`;

/** From the address to the text, from there to an opened statement, and from one statement to another far away, in milliseconds. */
async function read(browser: Browser, address: string) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'commit' });
  // Measured in the page itself: a driver that clicks waits for the page to stand still first, which is no reader's time.
  const [text, opened] = (await page.evaluate(`(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const there = async (what) => {
      while (!document.querySelector(what)) await frame();
      return performance.now();
    };
    const text = await there('.page-text .turn');
    await there('.kind-group a');
    document.querySelector('.kind-group a').click();
    return [text, await there('.detail')];
  })()`)) as [number, number];
  const links = page.locator('.kind-group a');
  await page.keyboard.press('Escape');
  await links.last().waitFor();
  const far = await page.evaluate(`(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const begun = performance.now();
    [...document.querySelectorAll('.kind-group a')].at(-1).click();
    await frame();
    await frame();
    return performance.now() - begun;
  })()`);
  await context.close();
  return { text, opened, far: Number(far) };
}

const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
const file = join(folder, 'long.txt');
writeFileSync(file, longTalks());
const browser = await launchBrowser();
const app = await startApp([DEMO, file]);
try {
  const { records } = (await (await fetch(`${app.address}/api/records?limit=1000`)).json()) as { records: { id: string; words: number }[] };
  const long = records.reduce((most, each) => (each.words > most.words ? each : most));
  const short = records.find(({ id }) => id === 'council.ozeria.example:en:262') ?? long;
  for (const [name, { id, words }] of Object.entries({ 'demo record': short, 'long record': long })) {
    if (!browser) break;
    const runs = [];
    for (let run = 0; run < RUNS; run++) runs.push(await read(browser, `${app.address}/r/${encodeURIComponent(id)}`));
    console.log(`${name}, ${words} words, nothing cached, median of ${RUNS}:`);
    console.log(`  text there ${told(runs.map((each) => each.text))}`);
    console.log(`  a statement chosen and shown ${told(runs.map((each) => each.opened))}`);
    console.log(`  from there to one at the other end ${told(runs.map((each) => each.far))}`);
  }
} finally {
  await browser?.close();
  await app.close();
  rmSync(folder, { recursive: true, force: true });
}
