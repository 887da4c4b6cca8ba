import type { Failure } from './types.js';

/** A request that did not come back with what was asked for. `status` 0: nobody answered. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(
    readonly failure: Failure,
    readonly status: number,
  ) {
    super(failure.message);
  }
}

const isFailure = (body: unknown): body is { readonly error: Failure } =>
  typeof body === 'object' && body !== null && typeof (body as { error?: { code?: unknown } }).error?.code === 'string';

async function answered<T>(request: Promise<Response>, path: string): Promise<T> {
  let response: Response;
  let body: unknown;
  try {
    response = await request;
    body = await response.json();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError(
      { code: 'no-answer', message: 'the server does not answer', place: path, mend: 'see that readout serve is running' },
      0,
    );
  }
  if (response.ok) return body as T;
  const failure = isFailure(body)
    ? body.error
    : { code: 'unexpected', message: `status ${response.status}`, place: path, mend: 'try again' };
  throw new ApiError(failure, response.status);
}

/** Parameters of a query; those that are undefined are left out, lists are given once an entry. */
export type Parameters = Readonly<Record<string, string | number | readonly string[] | undefined>>;

export function withParameters(path: string, parameters: Parameters): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined) continue;
    for (const each of typeof value === 'object' ? value : [String(value)]) query.append(name, each);
  }
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

export const get = <T>(path: string, parameters: Parameters = {}, signal?: AbortSignal): Promise<T> =>
  answered<T>(fetch(withParameters(path, parameters), { headers: { accept: 'application/json' }, signal: signal ?? null }), path);

export const post = <T>(path: string, body: unknown): Promise<T> =>
  answered<T>(
    fetch(path, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
    path,
  );

/** Sends a file as it is. */
export const send = <T>(path: string, file: Blob): Promise<T> =>
  answered<T>(
    fetch(path, { method: 'POST', headers: { accept: 'application/json', 'content-type': 'application/octet-stream' }, body: file }),
    path,
  );
