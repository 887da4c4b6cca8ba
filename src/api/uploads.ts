import { randomUUID } from 'node:crypto';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InputError } from '../domain/index.js';

/** The largest upload, in bytes: archives are read record by record, but they have to lie somewhere. */
export const MAX_UPLOAD = 2 * 1024 * 1024 * 1024;

export interface Upload {
  readonly id: string;
  /** As the sender called it. */
  readonly name: string;
  readonly bytes: number;
}

/** Files that were sent in, each in a folder of its own until it has been read. Nothing of the name but its ending reaches the disk. */
export class Uploads {
  private readonly folder: string;
  private readonly kept = new Map<string, Upload & { readonly path: string }>();

  constructor(parent = tmpdir()) {
    this.folder = mkdtempSync(join(parent, 'readout-uploads-'));
  }

  /** Takes a body in as it comes. Throws `InputError` for one that is too large. */
  async take(name: string, body: ReadableStream<Uint8Array> | null, limit = MAX_UPLOAD): Promise<Upload> {
    const id = randomUUID();
    const path = join(this.folder, id, `upload${/(?:\.[a-z0-9]{1,6}){1,2}$/i.exec(name)?.[0]?.toLowerCase() ?? ''}`);
    mkdirSync(join(this.folder, id));
    let bytes = 0;
    const counted = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > limit) throw new InputError('too-large', name, 'is larger than what is taken', 'add it with: readout add FILE');
        yield chunk;
      }
    };
    try {
      await pipeline(body ? Readable.fromWeb(body as never) : Readable.from([]), counted, createWriteStream(path));
    } catch (error) {
      rmSync(join(this.folder, id), { recursive: true, force: true });
      throw error;
    }
    this.kept.set(id, { id, name, bytes, path });
    return { id, name, bytes };
  }

  /** Where an upload lies; throws `InputError` when it is gone. */
  find(id: string): Upload & { readonly path: string } {
    const upload = this.kept.get(id);
    if (!upload) throw new InputError('unknown-upload', id, 'there is no such upload', 'send the file again');
    return upload;
  }

  drop(id: string): void {
    if (this.kept.delete(id)) rmSync(join(this.folder, id), { recursive: true, force: true });
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
