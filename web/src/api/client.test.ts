import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiError, get, withParameters } from './client.js';

describe('parameters', () => {
  it('leave out what is undefined and give lists an entry each', () => {
    expect(withParameters('/api/x', { a: 1, b: undefined, c: ['p q', 'r,s'] })).toBe('/api/x?a=1&c=p+q&c=r%2Cs');
    expect(withParameters('/api/x', {})).toBe('/api/x');
  });
});

describe('answers', () => {
  let server: Server;
  let at: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const answers: Record<string, readonly [number, string]> = {
        '/good': [200, '{"n":1}'],
        '/refused': [409, '{"error":{"code":"review-conflict","message":"m","place":"p","mend":"d"}}'],
        '/proxy': [502, '<html>Bad gateway'],
        '/strange': [500, '{"oops":true}'],
      };
      const [status, body] = answers[request.url ?? ''] ?? [404, '{}'];
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
  });

  const failed = (path: string) =>
    get(at + path).then(
      () => null,
      (error: ApiError) => [error.status, error.failure.code],
    );

  it('are what was asked for', async () => {
    expect(await get(`${at}/good`)).toEqual({ n: 1 });
  });

  it.each([
    ['a failure that is told', '/refused', [409, 'review-conflict']],
    ['something else that answers', '/proxy', [0, 'no-answer']],
    ['a failure that is not told', '/strange', [500, 'unexpected']],
  ])('%s', async (_, path, expected) => {
    expect(await failed(path)).toEqual(expected);
  });

  it('nobody answers', async () => {
    const error = await get('http://127.0.0.1:1/').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect((error as ApiError).status).toBe(0);
  });
});
