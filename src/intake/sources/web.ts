import { InputError } from '../../domain/index.js';
import { oneLine } from './failure.js';
import type { Source } from './source.js';

/** True for whatever begins like an address, those that are not of the web included. */
export const isAddress = (input: string): boolean => /^[a-z][a-z\d+.-]{1,15}:\/\//i.test(input);

const HEADERS = {
  'user-agent': 'readout (reads official records; one page at a time)',
  accept: 'text/html,text/plain;q=0.9,*/*;q=0.5',
  'accept-language': 'ru,en;q=0.8',
};

/** Fetches an address, redirects followed. Throws an `InputError` when it cannot be reached or answers with an error. */
export async function webSource(url: string, timeout: number): Promise<Source> {
  if (!/^https?:/i.test(url)) {
    const mend = 'give an http or https address, or the path of a file without file://';
    throw new InputError('bad-address', url, 'addresses of this kind are not fetched', mend);
  }
  if (!URL.canParse(url))
    throw new InputError('bad-address', url, 'this is no valid address', 'copy the address from the browser once more');
  let response: Response;
  const signal = AbortSignal.timeout(timeout);
  try {
    response = await fetch(url, { headers: HEADERS, redirect: 'follow', signal });
  } catch (error) {
    throw unreachable(error, url, timeout);
  }
  if (!response.ok) {
    await response.body?.cancel();
    throw refused(response.status, response.statusText, url);
  }
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  const unpacked = response.headers.get('content-encoding') !== null;
  return {
    place: url,
    name: nameOf(response.url || url),
    url,
    contentType: response.headers.get('content-type'),
    size: Number.isFinite(length) && !unpacked ? length : null,
    chunks: body(response, url, timeout),
  };
}

async function* body(response: Response, url: string, timeout: number): AsyncGenerator<Uint8Array> {
  try {
    if (response.body !== null) for await (const chunk of response.body) yield chunk as Uint8Array;
  } catch (error) {
    throw unreachable(error, url, timeout);
  }
}

function unreachable(error: unknown, url: string, timeout: number): InputError {
  const {
    name = '',
    message = '',
    cause,
  } = (error ?? {}) as { name?: string; message?: string; cause?: { code?: string; message?: string } };
  if (name === 'TimeoutError' || name === 'AbortError') {
    return new InputError(
      'timeout',
      url,
      `no answer within ${Number((timeout / 1000).toFixed(1))} s`,
      'try again later, or save the page in a browser and give the file',
    );
  }
  const host = URL.canParse(url) ? new URL(url).host : url;
  const code = cause?.code ?? '';
  const why =
    code === 'ENOTFOUND' || code === 'EAI_AGAIN'
      ? `the host ${host} is not known`
      : code === 'ECONNREFUSED'
        ? `${host} refuses the connection`
        : code === 'ECONNRESET' || code === 'UND_ERR_SOCKET'
          ? `${host} broke off the connection`
          : code.startsWith('ERR_TLS') || code.includes('CERT')
            ? `the certificate of ${host} cannot be trusted`
            : `${message} ${cause?.message ?? ''}`.includes('redirect count')
              ? `${host} redirects in a circle`
              : `it cannot be reached (${oneLine(cause?.message ?? message)})`;
  return new InputError('unreachable', url, why, 'check the address and your connection, or save the page in a browser and give the file');
}

function refused(status: number, words: string, url: string): InputError {
  const said = `the server answers ${status}${words === '' ? '' : ` ${oneLine(words)}`}`;
  if (status === 404 || status === 410)
    return new InputError(
      'http-status',
      url,
      said,
      'the page is gone or the address is wrong; look for it on the site or in a web archive',
    );
  if (status === 401 || status === 403 || status === 451)
    return new InputError('http-status', url, said, 'the site does not serve programs; save the page in a browser and give the file');
  if (status === 429) return new InputError('http-status', url, said, 'you ask too often; wait some minutes');
  return new InputError('http-status', url, said, 'try again later');
}

function nameOf(url: string): string | null {
  const name = URL.canParse(url) ? (new URL(url).pathname.split('/').at(-1) ?? '') : '';
  return name === '' ? null : name;
}
