import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { runCli } from '../../src/cli/run.js';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, as a program whose output goes into a pipe. */
export async function readout(argv: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const texts = { out: '', err: '' };
  stdout.on('data', (chunk) => {
    texts.out += chunk;
  });
  stderr.on('data', (chunk) => {
    texts.err += chunk;
  });
  const status = await runCli(argv, { stdout, stderr, env }, '0.0.0-test');
  await new Promise((resolve) => setImmediate(resolve));
  return { status, ...texts };
}

/** A folder of its own for the length of `body`. */
export async function inFolder<T>(body: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-test-'));
  try {
    return await body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
