import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ROUTES } from '../src/api/routes/index.js';
import { ALL_COMMANDS } from '../src/cli/commands/index.js';
import { COMMANDS, OPTIONS, UI_LANGUAGES } from '../src/cli/messages/index.js';
import { readout } from './support/cli.js';
import { UIS } from './support/uis.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** README and everything under docs: what is not in one of them is not documented. */
const documents = [
  join(ROOT, 'README.md'),
  ...(existsSync(join(ROOT, 'docs')) ? readdirSync(join(ROOT, 'docs')).map((file) => join(ROOT, 'docs', file)) : []),
].filter((file) => file.endsWith('.md') && existsSync(file));
const written = documents.map((file) => readFileSync(file, 'utf8')).join('\n');

describe.each(UI_LANGUAGES)('help in %s', (lang) => {
  it('names every command', async () => {
    const { status, out } = await readout(['--help', '--ui', lang]);
    expect(status).toBe(0);
    for (const name of COMMANDS) expect(out).toContain(UIS[lang].say.commands[name].summary);
  });

  it.each(COMMANDS)('of %s explains its options and gives examples', async (name) => {
    const { status, out } = await readout([name, '--help', '--ui', lang]);
    const { titles, commands } = UIS[lang].say;
    expect(status).toBe(0);
    for (const option of [...ALL_COMMANDS[name].options, 'ui', 'help']) expect(out).toContain(`--${option}`);
    for (const title of [titles.usage, titles.options, titles.examples]) expect(out).toContain(title);
    for (const [line] of commands[name].examples) expect(out).toContain(line);
    expect(out.endsWith('\n')).toBe(true);
  });
});

describe('examples in help', () => {
  it.each(COMMANDS)('of %s use what there is', (name) => {
    for (const [line] of UIS.en.say.commands[name].examples) {
      for (const [, option] of line.matchAll(/ --([a-z][a-z-]*)/g)) expect([...ALL_COMMANDS[name].options, 'ui']).toContain(option);
    }
  });
});

describe.skipIf(documents.length === 0)('documents', () => {
  it.each(COMMANDS)('tell of the command %s', (name) => {
    expect(written).toMatch(new RegExp(`readout ${name}\\b|\`${name}`));
  });

  it.each(OPTIONS)('tell of the option --%s', (name) => {
    expect(written).toContain(`--${name}`);
  });

  it.each(ROUTES.map(({ method, path }) => `${method.toUpperCase()} ${path}`))('tell of the address %s', (address) => {
    expect(written).toContain(`\`${address}\``);
  });

  it.each(['READOUT_DATA', 'READOUT_UI', 'READOUT_WORLD'])('tell of the variable %s', (name) => {
    expect(written).toContain(name);
  });
});
