import { type ServerType, serve } from '@hono/node-server';
import { InputError } from '../domain/index.js';
import { type ApiOptions, createApi } from './app.js';

export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

export interface ServeOptions extends ApiOptions {
  /** 0 for any that is free. */
  readonly port: number;
  /** Only this machine: there are no accounts yet. */
  readonly host?: string | undefined;
}

const HERE = new Set(['127.0.0.1', 'localhost', '::1']);

/** Starts to answer. Throws `InputError` for an address that others could reach, and for a port that is taken. */
export async function startServer({ port, host = '127.0.0.1', ...options }: ServeOptions): Promise<Served> {
  if (!HERE.has(host)) {
    throw new InputError(
      'address-refused',
      host,
      'others could reach it, and there are no accounts yet',
      'use 127.0.0.1, behind a server of yours that asks who comes',
    );
  }
  const api = createApi(options);
  const server = await new Promise<ServerType>((resolve, reject) => {
    const started = serve({ fetch: api.app.fetch, port, hostname: host }, () => resolve(started));
    started.once('error', reject);
  }).catch(async (error: NodeJS.ErrnoException) => {
    await api.close();
    const taken = error.code === 'EADDRINUSE';
    throw new InputError(
      'port-taken',
      `${host}:${port}`,
      taken ? 'another program answers there' : `cannot be used (${error.message})`,
      'choose another with --port',
    );
  });
  const at = server.address();
  const chosen = typeof at === 'object' && at !== null ? at.port : port;
  return {
    address: `http://${host === '::1' ? '[::1]' : host}:${chosen}`,
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      await api.close();
    },
  };
}
