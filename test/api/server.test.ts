import { mkdtempSync, rmSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, startServer } from '../../src/api/index.js';
import { type Context, createContext } from '../../src/operations/index.js';

let folder: string;
let context: Context & { close(): Promise<void> };
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-server-'));
  context = createContext({ folder });
  await context.store({ create: true });
});
afterAll(async () => {
  await context.close();
  rmSync(folder, { recursive: true, force: true });
});

async function during(options: { port: number; host?: string }, look: (served: Served) => Promise<void>): Promise<void> {
  const served = await startServer({ context, version: '0.0.0-test', ...options });
  try {
    await look(served);
  } finally {
    await served.close();
  }
}

/** Addresses of this machine that others on its network could call. */
const outward = Object.values(networkInterfaces())
  .flatMap((each) => each ?? [])
  .filter(({ internal, family }) => !internal && family === 'IPv4')
  .map(({ address }) => address);

describe('where the server answers', () => {
  it.each(['0.0.0.0', '::', '192.0.2.7', 'readout.example'])('not at %s: others could reach it', async (host) => {
    await expect(during({ port: 0, host }, async () => {})).rejects.toMatchObject({ code: 'address-refused', place: host });
  });

  it('at 127.0.0.1 unless told otherwise, and at no other address of the machine', () =>
    during({ port: 0 }, async ({ address }) => {
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      expect((await fetch(`${address}/api/records`)).status).toBe(200);
      const { port } = new URL(address);
      for (const other of outward) await expect(fetch(`http://${other}:${port}/api/records`)).rejects.toThrow();
    }));

  it('not where another program does: the message names the port and what to do', () =>
    during({ port: 0 }, async ({ address }) => {
      const port = Number(new URL(address).port);
      await expect(during({ port }, async () => {})).rejects.toMatchObject({ code: 'port-taken', place: `127.0.0.1:${port}` });
    }));
});
