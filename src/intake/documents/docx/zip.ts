import { crc32, inflateRawSync } from 'node:zlib';

/** Why a ZIP archive cannot be read. */
export type ZipFault = 'broken' | 'encrypted' | 'too-large';

export class ZipError extends Error {
  constructor(readonly fault: ZipFault) {
    super(fault);
  }
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * The files of a ZIP archive that are `wanted`, unpacked. Throws `ZipError`: no more than `limit` bytes are ever unpacked, whatever the archive says of its
 * lengths; entries packed by anything but "deflate" are broken to us.
 */
export function readZip(bytes: Buffer, wanted: (name: string) => boolean, limit: number): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = endRecord(bytes);
  const count = read16(bytes, end + 10);
  let at = read32(bytes, end + 16);
  let left = limit;
  for (let i = 0; i < count; i++) {
    if (read32(bytes, at) !== ENTRY) throw new ZipError('broken');
    const [flags, method, packedSize] = [read16(bytes, at + 8), read16(bytes, at + 10), read32(bytes, at + 20)];
    const nameLength = read16(bytes, at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (wanted(name) && !files.has(name)) {
      if ((flags & 1) !== 0) throw new ZipError('encrypted');
      const file = unpack(content(bytes, read32(bytes, at + 42), packedSize), method, left);
      left -= file.length;
      files.set(name, file);
    }
    at += 46 + nameLength + read16(bytes, at + 30) + read16(bytes, at + 32);
  }
  return files;
}

/** The record at the end, behind which only a comment may stand. */
function endRecord(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 65_535); at--) if (bytes.readUInt32LE(at) === END) return at;
  throw new ZipError('broken');
}

function content(bytes: Buffer, at: number, size: number): Buffer {
  if (read32(bytes, at) !== LOCAL) throw new ZipError('broken');
  const from = at + 30 + read16(bytes, at + 26) + read16(bytes, at + 28);
  if (from + size > bytes.length) throw new ZipError('broken');
  return bytes.subarray(from, from + size);
}

function unpack(packed: Buffer, method: number, left: number): Buffer {
  if (method === 0 && packed.length <= left) return packed;
  if (method !== 8 || left <= 0) throw new ZipError(method === 0 || left <= 0 ? 'too-large' : 'broken');
  try {
    return inflateRawSync(packed, { maxOutputLength: left });
  } catch (error) {
    throw new ZipError((error as { readonly code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'broken');
  }
}

function read16(bytes: Buffer, at: number): number {
  if (at < 0 || at + 2 > bytes.length) throw new ZipError('broken');
  return bytes.readUInt16LE(at);
}

function read32(bytes: Buffer, at: number): number {
  if (at < 0 || at + 4 > bytes.length) throw new ZipError('broken');
  return bytes.readUInt32LE(at);
}

/** Files as a ZIP archive without packing, which unpacks to nothing else than what stands in it. */
export function storedZip(files: ReadonlyMap<string, Buffer>): Buffer {
  const parts: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [path, file] of files) {
    const name = Buffer.from(path, 'utf8');
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x0800, 2);
    fields.writeUInt32LE(crc32(file), 10);
    fields.writeUInt32LE(file.length, 14);
    fields.writeUInt32LE(file.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    entries.push(mark(ENTRY), Buffer.from([20, 0]), fields, rest, name);
    const local = Buffer.concat([mark(LOCAL), fields, name, file]);
    parts.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directory, end]);
}

function mark(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}
