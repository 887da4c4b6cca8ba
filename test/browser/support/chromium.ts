import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, chromium } from 'playwright-core';

/** Browsers that may be there already, the reader's own first. */
const INSTALLED = [
  process.env.CHROME_PATH,
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A browser without a window; null where there is none, said aloud. In CI that is a failure: the tests must not pass by being left out. */
export async function launchBrowser(): Promise<Browser | null> {
  try {
    const installed = INSTALLED.find((path) => path !== undefined && existsSync(path));
    const executablePath = installed ?? (await unpacked());
    return await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  } catch (error) {
    if (process.env.CI) throw error;
    console.warn(`\nNO BROWSER, THE TESTS OF THE APP ARE LEFT OUT (${error}).\nSet CHROME_PATH to a Chrome or Chromium.\n`);
    return null;
  }
}

/** The browser that comes with the packages, unpacked once; two tests that begin at once do not unpack it into one another. */
async function unpacked(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`none comes with the packages for ${process.platform} ${process.arch}`);
  const folder = join(tmpdir(), `readout-browser-${process.getuid?.() ?? 0}`);
  mkdirSync(folder, { recursive: true });
  // The package looks for a place to unpack to in TMPDIR, and takes its own system libraries where it believes to be in a cloud.
  process.env.TMPDIR = folder;
  process.env.VERCEL = '1';
  // Without a font that it can use it ends when a button is to be drawn, so its own are named, and those of the system.
  const fonts = join(folder, 'fonts.conf');
  process.env.FONTCONFIG_FILE = fonts;
  const unlock = await locked(join(folder, 'lock'));
  try {
    writeFileSync(fonts, fontsConf(folder));
    const { default: packed } = await import('@sparticuz/chromium');
    return await packed.executablePath();
  } finally {
    unlock();
  }
}

async function locked(lock: string): Promise<() => void> {
  for (let waited = 0; ; waited += 100) {
    try {
      mkdirSync(lock);
      return () => rmSync(lock, { recursive: true, force: true });
    } catch {
      // One left behind by a test that was killed is not waited for any longer.
      if (waited > 30_000) return () => rmSync(lock, { recursive: true, force: true });
      await pause(100);
    }
  }
}

const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir>
<alias binding="same"><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
<alias binding="same"><family>serif</family><prefer><family>DejaVu Serif</family><family>Open Sans</family></prefer></alias>
</fontconfig>
`;
