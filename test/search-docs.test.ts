import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { inFolder, readout } from './support/cli.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILE = join(ROOT, 'docs/search.md');

/** `readout search 'a b' --limit 2` as the shell cuts it: single quotes hold together. */
const cut = (line: string): string[] => [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

// `UPDATE=1` writes what the commands print now; read the difference before it is committed.
it('prints what docs/search.md says', async () => {
  const written = readFileSync(FILE, 'utf8');
  const printed = await inFolder(async (folder) => {
    const env = { READOUT_DATA: folder, READOUT_WORLD: join(ROOT, 'demo/world.json') };
    expect((await readout(['add', join(ROOT, 'demo/records')], env)).status).toBe(0);
    const pieces = written.split(/^(```console\n[^`]*```\n)/mu);
    const out: string[] = [];
    for (const piece of pieces) {
      const commands = piece.startsWith('```console') ? [...piece.matchAll(/^\$ (readout .*)$/gmu)].map(([, line]) => line as string) : [];
      const answers: string[] = [];
      for (const command of commands) {
        const ran = await readout(cut(command).slice(1), env);
        answers.push(`$ ${command}\n${ran.out}${ran.err}`.trimEnd());
      }
      out.push(commands.length > 0 ? `\`\`\`console\n${answers.join('\n\n')}\n\`\`\`\n` : piece);
    }
    return out.join('');
  });
  if (process.env.UPDATE) writeFileSync(FILE, printed);
  else expect(printed).toBe(written);
});
