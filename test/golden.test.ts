import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine, loadWorld, type ReadoutRecord, readInputs, sliceByCodePoints } from '../src/readout.js';
import { goldenPage } from './support/golden-page.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GOLDEN = join(ROOT, 'test', 'golden');
const DEMO = join(ROOT, 'demo');
/** Set, it makes what the engine says now the golden files. */
const UPDATE = process.env.UPDATE === '1';
const MEND = 'If the change is meant: UPDATE=1 npx vitest run test/golden.test.ts, then read git diff test/golden line by line.';

const fileOf = (id: string): string => `${id.replace(/[^\w.-]+/g, '-')}.txt`;
const goldenFiles = (): string[] => (existsSync(GOLDEN) ? readdirSync(GOLDEN).sort() : []);

/** Every record of the demo corpus by the name of its golden file. */
const records = new Map<string, ReadoutRecord>();

beforeAll(async () => {
  const engine = createEngine({ world: await loadWorld(join(DEMO, 'world.json')) });
  for await (const result of readInputs([join(DEMO, 'records')])) {
    if (result.ok === null) throw new Error(result.note.message);
    if (!result.ok) throw result.error;
    const record = engine.extract(result.page);
    records.set(fileOf(record.id), record);
  }
  if (!UPDATE) return;
  mkdirSync(GOLDEN, { recursive: true });
  for (const name of goldenFiles()) if (!records.has(name)) rmSync(join(GOLDEN, name));
  for (const [name, record] of records) writeFileSync(join(GOLDEN, name), goldenPage(record));
});

describe('golden files', () => {
  it('are there for every record of the demo corpus, and for no other', () => {
    expect(goldenFiles(), MEND).toEqual([...records.keys()].sort());
    expect(records.size).toBe(20);
  });

  it.each(goldenFiles())('%s', (name) => {
    const record = records.get(name);
    if (record === undefined) return;
    const path = join(GOLDEN, name);
    expect(goldenPage(record), `${relative(ROOT, path)} is not what the engine says now. ${MEND}`).toBe(readFileSync(path, 'utf8'));
  });

  it('quote the source to the letter', () => {
    for (const { text, statements } of records.values()) {
      for (const each of statements) expect(each.quote).toBe(sliceByCodePoints(text, each));
    }
  });
});
