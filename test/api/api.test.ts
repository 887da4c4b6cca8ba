import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROUTES } from '../../src/api/routes/index.js';
import { type ApiUnderTest, apiUnderTest } from '../support/api.js';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest();
});
afterAll(() => api.close());

const RECORD = 'president.nardania.example:ru:1041';

describe('the description of the API', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { body } = await api.ask('/openapi.json');
    const result = await new Validator().validate(body as Record<string, unknown> as never);
    expect(result).toMatchObject({ valid: true });
    expect(body).toMatchObject({ openapi: '3.1.0' });
  });

  it('has every route, with a name of its own', async () => {
    const { paths } = (await api.ask('/openapi.json')).body as { paths: Record<string, Record<string, { operationId: string }>> };
    for (const { path, method } of ROUTES) expect(paths[path]?.[method]).toBeDefined();
    const names = Object.values(paths).flatMap((each) => Object.values(each).map(({ operationId }) => operationId));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('what is kept', () => {
  it('comes in pages that together are everything, once', async () => {
    const ids: string[] = [];
    let path: string | undefined = '/api/records?limit=7';
    while (path) {
      const { body, headers } = await api.ask(path);
      ids.push(...(body as { records: { id: string }[] }).records.map(({ id }) => id));
      path = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1];
    }
    expect(ids).toHaveLength(20);
    expect(new Set(ids).size).toBe(20);
  });

  it('can be taken whole, as JSON Lines, JSON or a table', async () => {
    const lines = (await api.ask('/api/bulk/records?format=jsonl')).text.trim().split('\n');
    const all = (await api.ask('/api/bulk/records')).body as { id: string }[];
    expect(lines.map((line) => JSON.parse(line))).toEqual(all);
    expect(all).toHaveLength(20);
    const table = (await api.ask('/api/bulk/statements?kind=contact&format=csv')).text.trim().split('\n');
    const contacts = (await api.ask('/api/bulk/statements?kind=contact')).body as unknown[];
    expect(table[0]).toContain('statement.id,');
    expect(table.length).toBeGreaterThan(contacts.length);
  });

  it('is narrowed by what is asked', async () => {
    const { body } = await api.ask('/api/records?lang=en&pair=XA,XC');
    for (const record of (body as { records: { lang: string; parties: { state: string }[] }[] }).records) {
      expect(record.lang).toBe('en');
      expect(record.parties.map(({ state }) => state)).toEqual(expect.arrayContaining(['XA', 'XC']));
    }
  });

  it('of one record: the record, its turns, a statement with its rule', async () => {
    const { record } = (await api.ask(`/api/records/${RECORD}`)).body as { record: { statements: { id: string; quote: string }[] } };
    const { turns } = (await api.ask(`/api/records/${RECORD}/turns`)).body as { turns: { text: string }[] };
    expect(turns.length).toBeGreaterThan(1);
    const [statement] = record.statements;
    const { body } = await api.ask(`/api/statements/${encodeURIComponent(statement?.id ?? '')}`);
    expect(body).toMatchObject({ record: RECORD, statement: { quote: statement?.quote } });
  });
});

describe('a failure', () => {
  it.each([
    [404, 'unknown-record', '/api/records/nothing-like-it'],
    [409, 'ambiguous-record', '/api/records/1041'],
    [400, 'bad-input', '/api/records?limit=many'],
    [400, 'bad-input', '/api/records?colour=red'],
    [400, 'bad-format', '/api/records?format=xml'],
    [404, 'unknown-address', '/api/no-such-thing'],
    [404, 'unknown-job', '/api/jobs/none'],
  ])('%i %s: %s', async (status, code, path) => {
    const answer = await api.ask(path);
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({ error: { code, message: expect.any(String), place: expect.any(String), mend: expect.any(String) } });
  });

  it('of a body that is no JSON', async () => {
    const answer = await api.ask('/api/preview', { method: 'POST', body: '{"texts": [' });
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'bad-body' } } });
  });
});

describe('who asks', () => {
  it('is only this machine, by its own name', async () => {
    const foreign = await api.app.request('http://records.example/api/pairs', { headers: { host: 'records.example' } });
    expect(foreign.status).toBe(403);
    const sent = await api.app.request('http://127.0.0.1/api/preview', {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(sent.status).toBe(403);
  });

  it('gets nothing that could run what is stored', async () => {
    const { headers } = await api.ask('/api/pairs');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('need not be told again what has not changed', async () => {
    const first = await api.ask('/api/pairs');
    const tag = first.headers.get('etag') ?? '';
    const again = await api.app.request('http://127.0.0.1/api/pairs', { headers: { 'if-none-match': tag } });
    expect(again.status).toBe(304);
  });

  it('may have it compressed', async () => {
    const answer = await api.app.request('http://127.0.0.1/openapi.json', { headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
  });
});
