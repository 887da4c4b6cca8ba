// Compiles src into dist: what is no longer in src is not left behind, and the command can be run.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');

rmSync(join(root, 'dist'), { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
chmodSync(join(root, 'dist', 'cli', 'main.js'), 0o755);

// `npx readout` looks here first. Without the link npm would install the checkout into its cache at the first call, with a network.
const bin = join(root, 'node_modules', '.bin');
if (process.platform !== 'win32' && existsSync(bin)) {
  rmSync(join(bin, 'readout'), { force: true });
  symlinkSync('../../dist/cli/main.js', join(bin, 'readout'));
}
