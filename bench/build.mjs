// Compiles src into dist, and the browser app of web into dist/web: what is no longer there is not left behind, and the command can be run.
// With --if-needed nothing is done when nothing changed since: npm prepares the package at `npm ci` and again at the first `npx readout`.
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { tellFirstLoads } from './web-size.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'dist', '.built');
const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const sources = [
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'bench/floors.json',
  ...['src', 'web'].flatMap((folder) => [
    folder,
    ...readdirSync(join(root, folder), { recursive: true }).map((file) => join(folder, file)),
  ]),
];
const newest = Math.max(...sources.map((file) => changed(join(root, file))));
if (process.argv.includes('--if-needed') && changed(stamp) > newest) process.exit(0);

rmSync(join(root, 'dist'), { recursive: true, force: true });
const program = (name) => join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), 'bin');
const run = (...command) => {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};
run(join(program('typescript'), 'tsc'), '-p', 'tsconfig.build.json');
run(join(program('vite'), 'vite.js'), 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn');
tellFirstLoads(join(root, 'dist', 'web'));

// The command as a handful of files: a program that opens hundreds to search once spends its time on opening them. What is needed at every
// start goes in; what only some commands need stays where npm put it, and is loaded by them.
const AT_EVERY_START = ['commander', 'kysely', 'zod', 'cli-progress', 'csv-stringify', 'picocolors'];
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
await build({
  entryPoints: [join(root, 'dist', 'cli', 'main.js')],
  outdir: join(root, 'dist', 'bin'),
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: Object.keys(dependencies)
    .filter((name) => !AT_EVERY_START.includes(name))
    .flatMap((name) => [name, `${name}/*`]),
  // Names stay, so that a stack still tells where it was.
  minifyWhitespace: true,
  minifySyntax: true,
  banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
  logLevel: 'warning',
});
// npx remembers where a checkout's command stood: one that was linked before it was bundled still runs.
for (const folder of ['bin', 'cli']) chmodSync(join(root, 'dist', folder, 'main.js'), 0o755);
writeFileSync(stamp, '');
