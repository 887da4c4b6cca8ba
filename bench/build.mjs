// Compiles src into dist: what is no longer in src is not left behind, and the command can be run.
// With --if-needed nothing is done when nothing changed since: npm prepares the package at `npm ci` and again at the first `npx readout`.
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'dist', '.built');
const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const sources = [
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'src',
  ...readdirSync(join(root, 'src'), { recursive: true }).map((file) => join('src', file)),
];
const newest = Math.max(...sources.map((file) => changed(join(root, file))));
if (process.argv.includes('--if-needed') && changed(stamp) > newest) process.exit(0);

rmSync(join(root, 'dist'), { recursive: true, force: true });
const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
chmodSync(join(root, 'dist', 'cli', 'main.js'), 0o755);
writeFileSync(stamp, '');
