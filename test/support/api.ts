import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Api, createApi } from '../../src/api/index.js';
import { createContext, OPERATIONS } from '../../src/operations/index.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Description {
  readonly paths: Record<string, Record<string, { responses: Record<string, { content?: Record<string, { schema: object }> }> }>>;
  readonly components: object;
}

export interface ApiUnderTest extends Api {
  readonly folder: string;
  /** Asks, and holds what comes back against the description of the API; throws when it is not what was described. */
  ask(
    path: string,
    init?: RequestInit & { readonly under?: string },
  ): Promise<{ status: number; headers: Headers; body: unknown; text: string }>;
}

/** An API over a data folder of its own, with the demo corpus in it unless `empty`. */
export async function apiUnderTest({
  empty = false,
  web,
}: {
  readonly empty?: boolean;
  readonly web?: string;
} = {}): Promise<ApiUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-api-'));
  const context = createContext({ folder, world: join(ROOT, 'demo', 'world.json') });
  if (!empty) {
    const add = await OPERATIONS.add();
    for await (const item of add.run({ inputs: [join(ROOT, 'demo', 'records')] }, context))
      if (item.ok === false) throw new Error(item.error.message);
  } else await context.store({ create: true });
  const api = createApi({ context, version: '0.0.0-test', web });
  const description = (await (await api.app.request('http://127.0.0.1/openapi.json')).json()) as Description;
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  ajv.addSchema({ $id: 'api', components: description.components });

  const hold = (path: string, method: string, status: number, type: string, body: unknown): void => {
    const described = Object.keys(description.paths).find((each) => patternOf(each).test(path.split('?')[0] ?? ''));
    if (described === undefined && status === 404) return;
    const response = described && description.paths[described]?.[method.toLowerCase()]?.responses[String(status)];
    if (!response) throw new Error(`${method} ${path} answers ${status}, which is not described`);
    const schema = response.content?.[type]?.schema;
    if (!schema) throw new Error(`${method} ${path} answers ${type}, which is not described`);
    const local = JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api#/components'));
    if (!ajv.validate(local, body)) throw new Error(`${method} ${path}: ${ajv.errorsText()}`);
  };

  return {
    ...api,
    folder,
    async ask(path, init = {}) {
      const response = await api.app.request(`http://127.0.0.1${path}`, init);
      const text = await response.text();
      const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
      const body: unknown = type === 'application/json' ? JSON.parse(text) : text;
      if (path.startsWith('/api/')) hold(path, init.method ?? 'GET', response.status, type, body);
      return { status: response.status, headers: response.headers, body, text };
    },
    async close() {
      await api.close();
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);

/** A POST with a JSON body. */
export const sent = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
