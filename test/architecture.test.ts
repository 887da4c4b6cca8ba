import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const rules = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as IConfiguration;

/** A checker that sees no modules finds no violations: this many there are at least. */
const MODULES_AT_LEAST = 150;

async function check(baseDir: string): Promise<ICruiseResult> {
  const { forbidden = [], options } = rules;
  const result = await cruise(['src'], {
    ...options,
    baseDir,
    tsConfig: { fileName: join(ROOT, 'tsconfig.json') },
    ruleSet: { forbidden },
    validate: true,
  });
  return result.output as ICruiseResult;
}

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => relative(ROOT, join(folder, file)));

describe('architecture', () => {
  it('keeps the import rule, and sees every module', async () => {
    const { summary, modules } = await check(ROOT);
    const seen = new Set(modules.map((module) => module.source));
    expect(sources(join(ROOT, 'src')).filter((file) => !seen.has(file))).toEqual([]);
    expect(seen.size).toBeGreaterThanOrEqual(MODULES_AT_LEAST);
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });

  it('would catch what it forbids', async () => {
    const { summary } = await check(join(ROOT, 'test/fixtures/wrong-imports'));
    expect(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`).sort()).toEqual([
      'domain-imports: src/domain/looks-up.ts',
      'known-folders: src/strange/folder.ts',
      'large-readers-on-demand: src/intake/reads-at-once.ts',
      'operations-imports: src/operations/keeps.ts',
    ]);
  });

  it('has no drawers for odds and ends, and names files in kebab-case', () => {
    const files = sources(join(ROOT, 'src'));
    expect(files.filter((file) => /\/(?:utils?|shared|helpers?|misc)[/.]/.test(file))).toEqual([]);
    expect(files.filter((file) => !/^[a-z0-9/.-]+$/.test(file))).toEqual([]);
  });

  it('has no default exports', () => {
    const files = sources(join(ROOT, 'src'));
    expect(files.filter((file) => /^export default /m.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });

  it('has no clock, no chance and no locale where the same bytes must give the same record', () => {
    const pure = sources(join(ROOT, 'src')).filter((file) =>
      /^src\/(?:domain|structure|language|world|statements|record|ledger|compare|search)\//.test(file),
    );
    const impure =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.env\b|\.toLocale\w+\(\)|\bIntl\.|\bperformance\.now\b|\bfetch\(/;
    expect(pure.filter((file) => !file.endsWith('.test.ts') && impure.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });
});
