import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiUnderTest, apiUnderTest } from '../support/api.js';

const STATISTICS = fileURLToPath(new URL('../../demo/statistics', import.meta.url));

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest();
});
afterAll(() => api.close());

const body = async <T>(path: string): Promise<T> => (await api.ask(path)).body as T;
const send = async (name: string, text: string): Promise<string> =>
  ((await api.ask(`/api/uploads?name=${name}`, { method: 'POST', body: text })).body as { id: string }).id;
const take = (uploads: string[], told: object = {}) =>
  api.ask('/api/statistics/intake', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ uploads, ...told }),
  });

describe('official statistics over the API', () => {
  it('are sent in, kept under the name their sender gave, and checked against', async () => {
    const before = await body<{ checks: { verdict: string }[]; series: number }>('/api/pairs/XA-XB/checks');
    expect(before.series).toBe(0);
    expect(new Set(before.checks.map(({ verdict }) => verdict))).toEqual(new Set(['cannot-be-checked']));
    const id = await send('nardania.csv', readFileSync(join(STATISTICS, 'nardania.csv'), 'utf8'));
    const { status, body: kept } = await take([id]);
    expect(status).toBe(200);
    expect(kept).toMatchObject({ files: [{ ok: true, file: 'nardania.csv', added: 30 }] });
    const { series } = await body<{ series: { files: string[]; reporter: string }[] }>('/api/statistics?states=XA,XB');
    expect(series.map(({ reporter, files }) => [reporter, files])).toEqual([
      ['XA', ['nardania.csv']],
      ['XA', ['nardania.csv']],
    ]);
    const after = await body<{ checks: { verdict: string; claim_review?: object }[] }>('/api/pairs/XA-XB/checks?claimreview=true');
    expect(new Set(after.checks.map(({ verdict }) => verdict)).size).toBeGreaterThan(1);
    expect(after.checks.every(({ claim_review }) => claim_review !== undefined)).toBe(true);
    expect((await take([id])).status).toBe(404);
  });

  it('are lines over time, and a mirror', async () => {
    const table = readFileSync(join(STATISTICS, 'ozeria.csv'), 'utf8');
    const { body: kept } = await take([await send('ozeria.csv', table)], { source: 'Statistical Office', vintage: '2025-02-08' });
    expect(kept).toMatchObject({ files: [{ ok: true, added: 28 }] });
    interface Lines {
      readonly lines: {
        readonly reporter: string;
        readonly indicator: string;
        readonly values: { readonly period: string; readonly value: string; readonly composed: boolean }[];
      }[];
    }
    const { lines } = await body<Lines>('/api/pairs/XA-XB/statistics');
    const turnover = lines.find(({ reporter, indicator }) => reporter === 'XB' && indicator === 'trade-turnover');
    expect(turnover?.values.find(({ period }) => period === '2021')).toMatchObject({ value: '1836600000', composed: true });
    expect((await api.ask('/api/pairs/XA-XB/mirror?format=csv')).text.split('\n')[0]).toContain('difference');
  });

  it('are refused with the place in the file, never with where it lies here', async () => {
    const text = 'reporter,partner,indicator,period,value,unit,source\nXA,XB,exports,2021,-5,USD,a\n';
    const { body: answer } = await take([await send('bad.csv', text)]);
    expect(answer).toMatchObject({ files: [{ ok: false, error: { code: 'stats-negative', place: 'bad.csv:2:20' } }] });
    expect(JSON.stringify(answer)).not.toContain('readout-uploads');
  });

  it.each([
    [400, { uploads: [] }],
    [400, { uploads: ['/etc/passwd'] }],
    [400, { files: ['/etc/passwd'], uploads: [] }],
    [404, { uploads: ['00000000-0000-4000-8000-000000000000'] }],
  ])('%i for %j', async (status, sources) => {
    const answer = await api.ask('/api/statistics/intake', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sources),
    });
    expect(answer.status).toBe(status);
  });
});
