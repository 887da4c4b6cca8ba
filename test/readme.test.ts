import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { inFolder, type Ran, readout } from './support/cli.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const README = join(ROOT, 'README.md');
const BLOCK = /(<!-- output:demo -->\n```\n\$ npx readout ([^\n]+)\n)([\s\S]*?)(\n```\n<!-- \/output:demo -->)/;
const MEND = 'If the change is meant: UPDATE=1 npx vitest run test/readme.test.ts.';

/** Runs in a data folder of its own that holds the demo corpus. */
const withDemo = <T>(body: (run: (command: string) => Promise<Ran>) => Promise<T>): Promise<T> =>
  inFolder(async (folder) => {
    const run = (command: string): Promise<Ran> =>
      readout(command.replace(/demo\//g, join(ROOT, 'demo/')).split(/\s+/), { READOUT_DATA: folder, COLUMNS: '100' });
    await run('add demo/records --world demo/world.json');
    return body(run);
  });

it('shows what its first command prints, over the demo corpus', async () => {
  const text = readFileSync(README, 'utf8');
  const [, before = '', command = '', shown = '', after = ''] = BLOCK.exec(text) ?? [];
  const { status, out } = await withDemo((run) => run(command));
  expect(status).toBe(0);
  if (process.env.UPDATE === '1')
    writeFileSync(
      README,
      text.replace(BLOCK, () => `${before}${out.trimEnd()}${after}`),
    );
  else expect(out.trimEnd(), MEND).toBe(shown);
});

it('names commands that can be given as they stand', async () => {
  const commands = [
    ...readFileSync(README, 'utf8').matchAll(
      /^npx readout ((?:list|show|explain|schema|pair|due|contacts|meetings|person)[^#\n]*(?:#[^#\s]+)?)/gm,
    ),
  ].map((found) => (found[1] ?? '').trim());
  expect(commands.length).toBeGreaterThan(4);
  await withDemo(async (run) => {
    for (const command of commands) {
      const { status, out } = await run(command);
      expect({ command, status, printed: out !== '' }).toEqual({ command, status: 0, printed: true });
    }
  });
});
