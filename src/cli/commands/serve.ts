import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VERSION } from '../../domain/index.js';
import { createContext } from '../../operations/index.js';
import { DEMO, WEB } from '../locations.js';
import { untilStopped } from '../terminal/stop.js';
import { type Command, text } from './command.js';

/** The port when nobody says. */
const PORT = 8711;

export const serve: Command = {
  name: 'serve',
  arguments: [],
  options: ['port', 'world', 'data'],
  async run({ options, context, ui, terminal }) {
    const { startServer } = await import('../../api/index.js');
    await context.store({ create: true });
    const log = (error: unknown): void => terminal.tell(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    const demo = demoOf(context.folder);
    const served = await startServer({ context, version: VERSION, web: builtAt(WEB), demo, port: Number(text(options.port) ?? PORT), log });
    await terminal.print(`${ui.say.serving(served.address, context.folder)}\n`);
    const stop = untilStopped();
    await new Promise<void>((resolve) => stop.onStop(resolve));
    await served.close();
    await demo?.context.close();
    return 0;
  },
};

/** Nothing for a checkout whose browser app has not been built. */
function builtAt(folder: URL): string | undefined {
  const path = fileURLToPath(folder);
  return existsSync(join(path, 'index.html')) ? path : undefined;
}

/** The demo corpus of a checkout, over the same records. */
function demoOf(folder: string) {
  const [records, world] = ['records', 'world.json'].map((name) => join(fileURLToPath(DEMO), name));
  if (!records || !world || !existsSync(records)) return undefined;
  return { inputs: [records], context: createContext({ folder, world }) };
}
