import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATIONS } from '../src/operations/index.js';
import { inFolder, type Ran, readout } from './support/cli.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'readout-ledger-'));
const run = (line: string, env: NodeJS.ProcessEnv = {}): Promise<Ran> =>
  readout(line.split(' '), { READOUT_DATA: folder, READOUT_WORLD: join(ROOT, 'demo/world.json'), COLUMNS: '100', ...env });
const lines = (out: string): Record<string, unknown>[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

beforeAll(async () => {
  expect((await run(`add ${join(ROOT, 'demo/records')}`)).status).toBe(0);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the ledger over the demo corpus', () => {
  it('tells a pair as its schema says, with what the hand-written facts name', async () => {
    const { status, out } = await run('pair XA XB --json');
    expect(status).toBe(0);
    const found = (await OPERATIONS.pair()).output.parse(JSON.parse(out));
    const told = (id: string): [string, number] | undefined => {
      const each = [...found.documents, ...found.commitments].find((undertaking) => undertaking.id.startsWith(id));
      return each && [each.status, new Set(each.evidence.map(({ record }) => record)).size];
    };
    expect(told('document:XA-XB:programme-cooperation-economy-joint:2024')).toEqual(['superseded', 4]);
    expect(told('document:XA-XB:programme-cooperation-economy:2030')).toEqual(['signed', 3]);
    expect(told('document:XA-XB:agreement-investment')).toEqual(['signed', 4]);
    expect(told('commitment:XA:repay-debt:2022-07-01')).toEqual(['kept', 4]);
    expect(told('commitment:XA-XB:complete-lents-bridge:2024')?.[0]).toBe('stalled');
    expect(told('commitment:XA:simplify-driver-lorry-rules-visa:2023-09-01')).toEqual(['overdue', 1]);
    expect(found.contacts.find(({ id }) => id === 'contact:visit:XA.president:XB:2022-09_2022-11')).toMatchObject({
      status: 'held',
      when: '2023-04-12',
      announced: '2022-09/2022-11',
      level: 'state',
      confirmed: true,
    });
    expect(found.contacts.find(({ id }) => id === 'contact:commission:XA-XB:2023-06')?.status).toBe('passed');
  });

  it('knows on a day no more than was said by then', async () => {
    const { out } = await run('due XA XB --as-of 2022-06-30 --json');
    const items = lines(out);
    expect(items.find(({ id }) => id === 'commitment:XA:repay-debt:2022-07-01')).toMatchObject({ status: 'open', days: 1 });
    expect(out).not.toContain('2022-07-02');
    for (const item of lines((await run('due XA XB --within 60 --json')).out))
      expect(Math.abs(item.days as number)).toBeLessThanOrEqual(60);
  });

  it.each(['pair XA XB', 'due XA XB', 'contacts XA XB', 'meetings XA XB', 'person Tordan', 'person Тордан'])(
    'prints %s in both languages',
    async (line) => {
      const [en, ru] = [await run(`${line} --ui en`), await run(`${line} --ui ru`)];
      expect([en.status, ru.status]).toEqual([0, 0]);
      expect(en.out).not.toBe(ru.out);
      expect(ru.out).toMatch(/[а-я]/);
      for (const printed of [en, ru]) for (const each of printed.out.split('\n')) expect(each.length).toBeLessThanOrEqual(100);
    },
  );

  it('gives a table with a head and a row a contact', async () => {
    const rows = (await run('contacts XA XB --csv')).out.trim().split('\n');
    expect(rows[0]).toBe(
      'id,channel,states,traveller,office,from,to,place,when,start,end,precision,level,status,confirmed,records,statements',
    );
    expect(rows.length - 1).toBe(lines((await run('contacts XA XB --json')).out).length);
  });

  it('prints quotes with the ids that explain takes', async () => {
    const { out } = await run('contacts XA XB --quotes');
    const id = /[\w.]+:(?:ru|en):\d+#contact-[0-9a-f]{10}/.exec(out)?.[0];
    expect((await run(`explain ${id}`)).status).toBe(0);
  });

  it.each([
    ['pair XA QM', 'the pairs there are'],
    ['person Nobodyofthisname', 'nobody'],
  ])('says what is not there: %s', async (line) => {
    const { status, out, err } = await run(line);
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(line.startsWith('pair') ? /XA XB, XA XC, XB XC/ : /nobody of this name/);
  });

  it.each(['pair XA', 'due XA XB XC', 'contacts XA XA', 'pair X1 XB', 'due XA XB --within soon'])('is wrong usage: %s', async (line) => {
    expect((await run(line)).status).toBe(2);
  });

  it('says that nothing is kept yet', async () => {
    await inFolder(async (empty) => {
      for (const line of ['pair XA XB', 'due', 'contacts', 'meetings', 'person Tordan']) {
        const { status, out, err } = await run(line, { READOUT_DATA: empty });
        expect([status, out]).toEqual([0, '']);
        expect(err).toContain('No records are kept');
      }
    });
  });
});
