import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { COMPILER_FLAGS } from './compiler.js';

it('tells V8 only what it knows', () => {
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  for (const flag of COMPILER_FLAGS) expect(known).toContain(` ${flag.slice(0, flag.indexOf('='))} (`);
});
