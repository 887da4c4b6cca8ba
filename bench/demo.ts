// Reads the demo corpus into a data folder of its own, prints a record, and what the records tell of two states over the years.
//   npm run demo
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCli } from '../src/cli/run.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RECORDS = join(ROOT, 'demo', 'records');
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
await readout('contacts', 'XA', 'XB', ...PLACE);
await readout('due', 'XA', 'XB', ...PLACE);
console.log(`\nLook further: npx readout pair XA XB ${PLACE.join(' ')}`);
