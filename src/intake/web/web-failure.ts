import { InputError } from '../../domain/index.js';
import { oneLine } from '../sources/failure.js';

interface NetworkError {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string;
}

/** What stands between us and an answer, in words; an `InputError` stays what it is. */
export function unreachable(error: unknown, url: string, timeout: number): InputError {
  if (error instanceof InputError) return error;
  const { message = '', code = '' } = (error ?? {}) as NetworkError;
  const host = URL.canParse(url) ? new URL(url).host : url;
  if (code === 'READOUT_PRIVATE') {
    const mend = 'if you know the page and trust it, give its address itself';
    return new InputError('private-address', url, `${host} is an address of a private network, to which a public page may not lead`, mend);
  }
  if (code === 'READOUT_TIMEOUT' || code === 'ETIMEDOUT') {
    const mend = 'try again later, or save the page in a browser and give the file';
    return new InputError('timeout', url, `no answer within ${Number((timeout / 1000).toFixed(1))} s`, mend);
  }
  const why =
    code === 'ENOTFOUND' || code === 'EAI_AGAIN'
      ? `the host ${host} is not known`
      : code === 'ECONNREFUSED'
        ? `${host} refuses the connection`
        : code === 'ECONNRESET' || code === 'EPIPE' || code === 'ERR_STREAM_PREMATURE_CLOSE'
          ? `${host} broke off the connection`
          : code.startsWith('ERR_TLS') || code.includes('CERT') || code.includes('SELF_SIGNED') || code.includes('ISSUER')
            ? `the certificate of ${host} cannot be trusted`
            : code.startsWith('Z_') || code.startsWith('ERR_ZLIB') || code.startsWith('ERR_BROTLI') || code.startsWith('ERR__ERROR')
              ? `what ${host} sends is damaged`
              : `it cannot be reached (${oneLine(message)})`;
  return unreachableFor(url, why);
}

const unreachableFor = (url: string, why: string): InputError =>
  new InputError('unreachable', url, why, 'check the address and your connection, or save the page in a browser and give the file');

/** `in a circle` where an address comes up again, `more than 10 times` where it goes on and on. */
export const endlessRedirects = (url: string, host: string, how: string): InputError => unreachableFor(url, `${host} redirects ${how}`);

/** Passing trouble, after which the same request may succeed. */
export function mayPass(error: unknown): boolean {
  const { code = '' } = (error ?? {}) as NetworkError;
  return /^(?:READOUT_TIMEOUT|ETIMEDOUT|ECONNRESET|ECONNREFUSED|EPIPE|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN)$/.test(code);
}

/** Failures by which a host shows that it does not answer at all. */
export const isSilence = (error: InputError): boolean => error.code === 'timeout' || error.code === 'unreachable';

/** Failures that another day may not bring: what they hit is worth fetching again. */
export const isPassing = (error: InputError): boolean =>
  isSilence(error) ||
  error.code === 'robots-unreachable' ||
  error.code === 'host-silent' ||
  error.code === 'error-page' ||
  (error.code === 'http-status' && /answers (?:429|5\d\d)/.test(error.message));

/** What an answer other than 2xx means. */
export function refused(status: number, words: string, url: string): InputError {
  const said = `the server answers ${status}${words === '' ? '' : ` ${oneLine(words)}`}`;
  const mend =
    status === 404 || status === 410
      ? 'the page is gone or the address is wrong; look for it on the site or in a web archive'
      : status === 401 || status === 403 || status === 451
        ? 'the site does not serve programs; save the page in a browser and give the file'
        : status === 429
          ? 'you ask too often; wait some minutes'
          : 'try again later';
  return new InputError('http-status', url, said, mend);
}
