import { lookup as resolve } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** One request, no redirects followed. */
export interface Asked {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds until the answer begins, and between its pieces. */
  readonly timeout: number;
  /** Milliseconds for the whole answer; null for as long as it goes on. */
  readonly whole: number | null;
  readonly signal: AbortSignal;
  /** Whether a given IP address may be talked to. Asked of every address that is really connected to, so that no name can lead elsewhere later. */
  allows(address: string): boolean;
}

export interface Answer {
  readonly status: number;
  readonly words: string;
  /** A header by its name in lower case; null when there is none. */
  header(name: string): string | null;
  /** The IP address that answered. */
  readonly from: string;
  /** The content, with its encoding undone. Errors have a code; see `web-failure.ts`. */
  readonly body: AsyncIterable<Uint8Array>;
  close(): void;
}

/** An error of ours with a code, as those of the system have one. */
const coded = (code: string): Error => Object.assign(new Error(code), { code });

/** Sends one GET. Rejects with a coded error: the system's, `READOUT_TIMEOUT`, `READOUT_PRIVATE`. Every request has a connection of its own. */
export function request(asked: Asked): Promise<Answer> {
  const { url, headers, timeout, signal, allows } = asked;
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0 && !allows(literal)) return Promise.reject(coded('READOUT_PRIVATE'));
  const guarded: LookupFunction = (hostname, options, callback) => {
    resolve(hostname, options, (error, address, family) => {
      const found = typeof address === 'string' ? [address] : (address ?? []).map((each) => each.address);
      if (error === null && !found.every(allows)) callback(coded('READOUT_PRIVATE'), address, family);
      else callback(error, address, family);
    });
  };
  return new Promise((answer, fail) => {
    const send = url.protocol === 'https:' ? requestSecure : requestPlain;
    const sent = send(url, { headers, agent: false, signal, lookup: guarded });
    const timer = setTimeout(() => sent.destroy(coded('READOUT_TIMEOUT')), timeout);
    sent.on('error', (error) => {
      clearTimeout(timer);
      fail(error);
    });
    sent.on('response', (response) => {
      clearTimeout(timer);
      // Whoever closes an answer early is not interested in what happens to it afterwards.
      response.on('error', () => {});
      const value = (name: string): string | null => {
        const found = response.headers[name];
        return found === undefined ? null : typeof found === 'string' ? found : found.join(', ');
      };
      answer({
        status: response.statusCode ?? 0,
        words: response.statusMessage ?? '',
        header: value,
        from: response.socket.remoteAddress?.replace(/^::ffff:(?=\d+\.)/, '') ?? '',
        body: body(response, value('content-encoding'), asked),
        close: () => sent.destroy(),
      });
    });
    sent.end();
  });
}

async function* body(response: Readable, encoding: string | null, { timeout, whole }: Asked): AsyncGenerator<Uint8Array> {
  const content = unpacked(response, encoding);
  const ends = whole === null ? Number.POSITIVE_INFINITY : Date.now() + whole;
  const pieces = content[Symbol.asyncIterator]();
  try {
    for (;;) {
      const timer = setTimeout(() => content.destroy(coded('READOUT_TIMEOUT')), Math.max(Math.min(timeout, ends - Date.now()), 1));
      const next = await pieces.next().finally(() => clearTimeout(timer));
      if (next.done === true) return;
      yield next.value as Uint8Array;
    }
  } finally {
    content.destroy();
    response.destroy();
  }
}

function unpacked(response: Readable, encoding: string | null): Readable {
  const name = encoding?.trim().toLowerCase() ?? '';
  const unpacker =
    name === 'gzip' || name === 'x-gzip'
      ? createGunzip()
      : name === 'deflate'
        ? createInflate()
        : name === 'br'
          ? createBrotliDecompress()
          : null;
  if (unpacker === null) return response;
  pipeline(response, unpacker, () => {});
  return unpacker;
}
