import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { createGunzip } from 'node:zlib';
import { InputError } from '../domain/index.js';
import { type PackagedTable, readDataPackage, type Told } from '../statistics/index.js';

/** A table on the disk with what its data package tells of it. */
export interface TableFile {
  readonly path: string;
  readonly encoding: string | undefined;
  readonly told: Told;
}

const PACKAGE = 'datapackage.json';
/** A larger description is none. */
const PACKAGE_BYTES = 5_000_000;

/** The tables an input stands for: a folder or a file of a data package for all of its tables, a table for itself. Throws `InputError`. */
export async function tablesOf(input: string): Promise<TableFile[]> {
  const found = await told(input, () => stat(input));
  const packaged = found.isDirectory() ? join(input, PACKAGE) : input;
  if (found.isDirectory() || basename(input) === PACKAGE) {
    const tables = await packageAt(packaged);
    if (tables.length === 0) {
      throw new InputError('stats-bad-package', packaged, 'it names no tables', 'give the tables themselves: readout stats add FILE');
    }
    return tables.map(({ path, ...rest }) => ({ ...rest, path: join(dirname(packaged), path) }));
  }
  const beside = join(dirname(input), PACKAGE);
  const described = await packageAt(beside).catch((error: unknown) => {
    // A package that is not there, or is one of something else, does not keep the table from being read.
    if (error instanceof InputError && (error.code === 'not-found' || error.code === 'stats-bad-package')) return [];
    throw error;
  });
  const own = described.find(({ path }) => relative(join(dirname(beside), path), resolve(input)) === '');
  return [{ path: input, encoding: own?.encoding, told: own?.told ?? {} }];
}

async function packageAt(file: string): Promise<PackagedTable[]> {
  const text = await told(file, async () => {
    if ((await stat(file)).size > PACKAGE_BYTES)
      throw new InputError('stats-bad-package', file, 'it is too large', 'give the tables themselves');
    return readFile(file, 'utf8');
  });
  return readDataPackage(text, file);
}

/** The text of a table as it is read; gzip is unpacked. `onRead` is told how many bytes more have been read. Throws `InputError` for what is not in this encoding. */
export async function* textOf(path: string, encoding: string | undefined, onRead: (bytes: number) => void): AsyncGenerator<string> {
  const head = await told(path, () => beginningOf(path));
  const packed = head[0] === 0x1f && head[1] === 0x8b;
  const decoder = decoderFor(encoding ?? (packed ? undefined : markOf(head)) ?? 'utf-8', path);
  const file = createReadStream(path);
  file.on('data', (chunk) => onRead(chunk.length));
  const bytes = packed ? file.pipe(createGunzip()) : file;
  file.on('error', (error) => bytes.destroy(error));
  try {
    for await (const chunk of bytes) yield decoder.decode(chunk as Uint8Array, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) {
      throw new InputError('stats-encoding', path, `it is not in ${decoder.encoding}`, 'tell its encoding: --encoding windows-1251');
    }
    throw failure(error, path);
  } finally {
    file.destroy();
  }
}

function decoderFor(encoding: string, path: string) {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new InputError('bad-encoding', path, `there is no encoding ${encoding}`, 'write utf-8, windows-1251, koi8-r or utf-16le');
  }
}

async function beginningOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const head = new Uint8Array(4);
    const { bytesRead } = await file.read(head, 0, 4, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** What a mark at the beginning tells. */
const markOf = ([first, second]: Uint8Array): string | undefined =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;

/** Its name without the endings: what its statistics are called where nothing tells another source. */
export const nameOf = (path: string): string => basename(path).replace(/(?:\.(?:csv|tsv|txt|json|gz))+$/i, '');

async function told<T>(place: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw failure(error, place);
  }
}

function failure(error: unknown, place: string): InputError {
  if (error instanceof InputError) return error;
  const { code = '', message = String(error) } = (error ?? {}) as { code?: string; message?: string };
  if (code === 'ENOENT' || code === 'ENOTDIR') return new InputError('not-found', place, 'there is no such file', 'check the path');
  if (code === 'EACCES' || code === 'EPERM')
    return new InputError('no-rights', place, 'you have no right to read it', 'ask its owner for read access');
  if (code.startsWith('Z_')) return new InputError('bad-gzip', place, 'the gzip file is damaged or cut', 'fetch it again');
  return new InputError('unreadable', place, `it could not be read (${message.slice(0, 160)})`, 'check that it opens in another program');
}
