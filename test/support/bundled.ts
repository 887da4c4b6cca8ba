import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Below `node_modules`, so that packages are found from there. */
const CACHE = join(ROOT, 'node_modules', '.cache');

/** A script of `test/support` as one JavaScript file, which starts in a fraction of the time: for tests that start a process many times. */
export async function bundled(name: string): Promise<{ readonly script: string; remove(): void }> {
  mkdirSync(CACHE, { recursive: true });
  const outDir = mkdtempSync(join(CACHE, 'readout-test-'));
  const ssr = join(ROOT, 'test', 'support', `${name}.ts`);
  await build({ configFile: false, logLevel: 'error', root: ROOT, build: { ssr, outDir, target: 'node20', emptyOutDir: false } });
  const script = readdirSync(outDir).find((file) => /^[^/]+\.m?js$/.test(file)) ?? '';
  return { script: join(outDir, script), remove: () => rmSync(outDir, { recursive: true, force: true }) };
}
