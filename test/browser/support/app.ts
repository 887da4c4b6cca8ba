import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { startServer } from '../../../src/api/index.js';
import { createContext, OPERATIONS } from '../../../src/operations/index.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Sources of the demo corpus. */
export const DEMO = join(ROOT, 'demo', 'records');

let building: Promise<string> | undefined;

/** The app built from its sources as they are now, once for all tests of this process. */
export function builtApp(): Promise<string> {
  building ??= (async () => {
    const outDir = mkdtempSync(join(tmpdir(), 'readout-web-'));
    process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
    // The tests' own NODE_ENV would build the libraries with their checks for development in them.
    const { NODE_ENV } = process.env;
    process.env.NODE_ENV = 'production';
    await build({ configFile: join(ROOT, 'web', 'vite.config.ts'), logLevel: 'error', build: { outDir, emptyOutDir: true } });
    process.env.NODE_ENV = NODE_ENV;
    return outDir;
  })();
  return building;
}

export interface RunningApp {
  readonly address: string;
  close(): Promise<void>;
}

/** The server as `readout serve` starts it, over a store of its own that holds what the inputs give. */
export async function startApp(inputs: readonly string[]): Promise<RunningApp> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-app-'));
  const context = createContext({ folder, world: join(ROOT, 'demo', 'world.json') });
  await context.store({ create: true });
  if (inputs.length > 0) {
    const add = await OPERATIONS.add();
    for await (const item of add.run({ inputs: [...inputs] }, context)) if (item.ok === false) throw new Error(JSON.stringify(item.error));
  }
  const server = await startServer({
    context,
    version: '0.0.0-test',
    web: await builtApp(),
    port: 0,
    demo: { inputs: [DEMO], context },
    log: (error) => console.error(error),
  });
  return {
    address: server.address,
    async close() {
      await server.close();
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
