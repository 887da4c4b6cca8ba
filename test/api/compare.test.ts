import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContext, OPERATIONS } from '../../src/operations/index.js';
import { type ApiUnderTest, apiUnderTest } from '../support/api.js';
import { inFolder } from '../support/cli.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGE = 'president.nardania.example:ru:1466';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest();
});
afterAll(() => api.close());

/** Keeps a further version of a page of the demo corpus. */
async function edited(change: (page: string) => string): Promise<void> {
  const { writeFileSync, mkdirSync } = await import('node:fs');
  await inFolder(async (folder) => {
    const place = join(folder, 'president.nardania.example');
    mkdirSync(place);
    writeFileSync(
      join(place, '1466.txt'),
      change(readFileSync(join(ROOT, 'demo', 'records', 'president.nardania.example', '1466.txt'), 'utf8')),
    );
    const context = createContext({ folder: api.folder, world: join(ROOT, 'demo', 'world.json') });
    const add = await OPERATIONS.add();
    for await (const item of add.run({ inputs: [folder] }, context)) expect(item.ok).not.toBe(false);
    await context.close();
  });
}

describe('two readouts side by side', () => {
  it('come by their ids, or by parts of them', async () => {
    const { status, body } = await api.ask('/api/compare?a=ru:1041&b=en:214');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      a: { record: 'president.nardania.example:ru:1041' },
      b: { record: 'council.ozeria.example:en:214' },
      counts: { differs: 1 },
    });
  });

  it('come as a table, too', async () => {
    const { text } = await api.ask('/api/compare?a=ru:1041&b=en:214&format=csv');
    expect(text.split('\n')[0]).toContain('column');
  });

  it.each([
    [400, '/api/compare?a=ru:1041'],
    [404, '/api/compare?a=ru:1041&b=nothing'],
    [409, '/api/compare?a=1041&b=en:214'],
    [422, '/api/compare?a=ru:1041&b=ru:1041'],
  ])('%i: %s', async (status, path) => {
    expect((await api.ask(path)).status).toBe(status);
  });

  it('tells which readouts may be of one event, where it is asked for', async () => {
    expect((await api.ask('/api/meetings?possible=true')).body).toMatchObject({
      possible: [{ doubt: 'possible', reasons: ['other-form'] }],
    });
    expect((await api.ask('/api/meetings')).body).toMatchObject({ possible: [] });
  });
});

describe('versions of a page', () => {
  it('are listed with what they changed, and as a feed in which words do nothing', async () => {
    expect((await api.ask('/api/edits')).body).toMatchObject({ edits: [], next: null });
    expect((await api.ask('/api/feeds/edits')).text).not.toContain('<entry>');
    await edited((page) => page.replace('на 12 процентов', 'на <img src=x onerror=alert(1)> 10 процентов'));
    expect((await api.ask(`/api/records/${encodeURIComponent(PAGE)}/history`)).body).toMatchObject({
      record: PAGE,
      versions: [
        { version: 1, change: null },
        { version: 2, change: { announced: null } },
      ],
    });
    expect((await api.ask('/api/edits?publisher=president.nardania.example')).body).toMatchObject({
      edits: [{ id: `${PAGE}@2`, version: 2 }],
    });
    expect((await api.ask('/api/edits?publisher=council.ozeria.example')).body).toMatchObject({ edits: [] });
    const { text, headers } = await api.ask('/api/feeds/edits');
    expect(headers.get('content-type')).toContain('application/atom+xml');
    expect(text.match(/<entry>/g)).toHaveLength(1);
    expect(text).not.toContain('<img');
    expect((await api.ask('/api/edits?after=nothing@2')).status).toBe(404);
  });
});
