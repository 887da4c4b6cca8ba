// Reads the demo corpus into a data folder of its own, prints a record, and what the records tell of two states over the years; at a
// terminal it then opens the browser app.
//   npm run demo
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCli } from '../src/cli/run.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RECORDS = join(ROOT, 'demo', 'records');
const STATISTICS = join(ROOT, 'demo', 'statistics');
const WORLD = join(ROOT, 'demo', 'world.json');
const DATA = join(ROOT, '.readout', 'demo');
const SHOWN = 'president.nardania.example:ru:1041';

const streams = { stdout: process.stdout, stderr: process.stderr, env: process.env };
const here = (path: string): string => relative(process.cwd(), path) || '.';
const PLACE = ['--world', here(WORLD), '--data', here(DATA)];

async function readout(...argv: string[]): Promise<void> {
  console.log(`\n$ npx readout ${argv.join(' ')}\n`);
  const status = await runCli(argv, streams, 'demo');
  if (status !== 0) process.exitCode = status;
}

rmSync(DATA, { recursive: true, force: true });
await readout('add', here(RECORDS), ...PLACE);
await readout('show', SHOWN, '--quotes', ...PLACE);
await readout('disagreements', 'XA', 'XB', '--period', '2021', ...PLACE);
await readout('stats', 'add', here(join(STATISTICS, 'nardania.csv')), here(join(STATISTICS, 'ozeria.csv')), ...PLACE);
await readout('check', 'XA', 'XB', '--period', '2021', ...PLACE);
await readout('contacts', 'XA', 'XB', ...PLACE);
await readout('due', 'XA', 'XB', ...PLACE);
console.log(`\nLook further: npx readout pair XA XB ${PLACE.join(' ')}`);
console.log(`In a browser: npx readout serve ${PLACE.join(' ')}\n`);
// Whoever sits at the terminal gets the browser app at once; a program that reads this goes on.
if (process.stdout.isTTY && process.stdin.isTTY) {
  spawnSync(process.execPath, [join(ROOT, 'dist', 'bin', 'main.js'), 'serve', '--world', WORLD, '--data', DATA], { stdio: 'inherit' });
}
