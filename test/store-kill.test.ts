import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../src/stores/index.js';
import { bundled } from './support/bundled.js';
import { numbered } from './support/store-process.js';

const ROUNDS = 20;
let child: Awaited<ReturnType<typeof bundled>>;
beforeAll(async () => {
  child = await bundled('store-process');
});
afterAll(() => child.remove());

const start = (task: string, folder: string): ChildProcess =>
  spawn(process.execPath, [child.script, task, folder], { stdio: ['pipe', 'pipe', 'inherit'] });

/** Lines as a process says them; `until` ends the listening and says which they were. */
async function heard(process: ChildProcess, until: (lines: readonly string[]) => boolean): Promise<string[]> {
  const lines: string[] = [];
  if (!process.stdout) return lines;
  for await (const line of createInterface({ input: process.stdout })) {
    lines.push(line);
    if (until(lines)) break;
  }
  return lines;
}

describe('a process that is killed while it adds', () => {
  it(`loses nothing it has acknowledged, ${ROUNDS} times, while another reads`, { timeout: 300_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'readout-kill-'));
    const reader = start('read', folder);
    let next = start('add', folder);
    try {
      const reading = heard(reader, () => false);
      const acknowledged = new Set<string>();
      for (let round = 0; round < ROUNDS; round++) {
        const writer = next;
        // It takes longer to start than to be killed, so that the next one starts meanwhile, and waits.
        if (round < ROUNDS - 1) next = start('add', folder);
        const gone = once(writer, 'exit');
        writer.stdin?.end('go');
        // A further round starts over, finds what is there, and gets further before it is killed, each time at another moment of its work.
        const goal = acknowledged.size + 1 + ((round * 7) % 11);
        let said = 0;
        const lines = await heard(writer, (all) => {
          said = all.length;
          if (said === goal) setTimeout(() => writer.kill('SIGKILL'), round % 5);
          return false;
        });
        await gone;
        expect(lines.filter((line) => !line.startsWith('a.example'))).toEqual([]);
        for (const line of lines) acknowledged.add(line);
        const store = await openStore({ folder, create: false });
        try {
          const kept = new Set((await store.list({})).map(({ id }) => id));
          expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
          // At most the one record that was kept and not yet said.
          expect(kept.size - acknowledged.size).toBeLessThanOrEqual(1 + round);
          expect(await store.check()).toEqual([]);
        } finally {
          await store.close();
        }
      }
      reader.stdin?.end();
      expect((await reading).at(-1)).toMatch(/^read [1-9]/);
      const store = await openStore({ folder, create: true });
      try {
        const total = acknowledged.size + 10;
        for (let i = 0; i < total; i++) await store.put(numbered(i));
        expect(await store.count({})).toBe(total);
        expect(await store.get('a.example:en:000000')).toEqual(numbered(0).record);
        expect(await store.evidence({})).toHaveLength(total * 5);
        expect(await store.check()).toEqual([]);
      } finally {
        await store.close();
      }
    } finally {
      for (const each of [reader, next]) each.kill();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('processes that make a store at one time', () => {
  it('all get it', { timeout: 60_000 }, async () => {
    for (let round = 0; round < 3; round++) {
      const folder = mkdtempSync(join(tmpdir(), 'readout-make-'));
      const processes = Array.from({ length: 6 }, () => start('read', folder));
      try {
        const first = await Promise.all(processes.map((process) => heard(process, () => true)));
        expect(first).toEqual(processes.map(() => ['ready']));
      } finally {
        for (const each of processes) each.kill();
        rmSync(folder, { recursive: true, force: true });
      }
    }
  });
});
