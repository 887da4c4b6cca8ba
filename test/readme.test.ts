import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { inFolder, readout } from './support/cli.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const README = join(ROOT, 'README.md');
const BLOCK = /(<!-- output:demo -->\n```\n\$ npx readout ([^\n]+)\n)([\s\S]*?)(\n```\n<!-- \/output:demo -->)/;
const MEND = 'If the change is meant: UPDATE=1 npx vitest run test/readme.test.ts.';

it('shows what its first command prints, over the demo corpus', async () => {
  const text = readFileSync(README, 'utf8');
  const [, before = '', command = '', shown = '', after = ''] = BLOCK.exec(text) ?? [];
  const printed = await inFolder(async (folder) => {
    const env = { READOUT_DATA: folder, COLUMNS: '100' };
    await readout(['add', join(ROOT, 'demo', 'records'), '--world', join(ROOT, 'demo', 'world.json')], env);
    const { status, out } = await readout(command.replace('demo/', join(ROOT, 'demo/')).split(' '), env);
    expect(status).toBe(0);
    return out.trimEnd();
  });
  if (process.env.UPDATE === '1')
    writeFileSync(
      README,
      text.replace(BLOCK, () => `${before}${printed}${after}`),
    );
  else expect(printed, MEND).toBe(shown);
});
