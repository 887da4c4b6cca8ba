/** Bytes that come in chunks, read by lines and by number; no more of them is in memory than is asked for. */
export class ByteReader {
  /** How many bytes have been read. */
  offset = 0;
  private chunk: Uint8Array = new Uint8Array(0);
  private at = 0;
  private readonly chunks: AsyncIterator<Uint8Array>;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.chunks = chunks[Symbol.asyncIterator]();
  }

  /** A line without its end, as Latin letters; null at the end of the bytes, `undefined` for a line longer than `most`. */
  async line(most: number): Promise<string | null | undefined> {
    const parts: Uint8Array[] = [];
    let size = 0;
    while (await this.more()) {
      const end = this.chunk.indexOf(10, this.at);
      const part = this.chunk.subarray(this.at, end < 0 ? this.chunk.length : end);
      size += part.length;
      if (size > most) return undefined;
      parts.push(part);
      this.forward(part.length + (end < 0 ? 0 : 1));
      if (end >= 0) return Buffer.concat(parts).toString('latin1').replace(/\r$/, '');
    }
    return size === 0 ? null : Buffer.concat(parts).toString('latin1');
  }

  /** So many bytes, fewer at the end. */
  async take(count: number): Promise<Buffer> {
    const parts: Uint8Array[] = [];
    let left = count;
    while (left > 0 && (await this.more())) {
      const part = this.chunk.subarray(this.at, this.at + left);
      parts.push(part);
      left -= part.length;
      this.forward(part.length);
    }
    return Buffer.concat(parts);
  }

  /** Passes over so many bytes; returns how many there were. */
  async skip(count: number): Promise<number> {
    let left = count;
    while (left > 0 && (await this.more())) {
      const part = Math.min(left, this.chunk.length - this.at);
      left -= part;
      this.forward(part);
    }
    return count - left;
  }

  private async more(): Promise<boolean> {
    while (this.at >= this.chunk.length) {
      const next = await this.chunks.next();
      if (next.done === true) return false;
      this.chunk = next.value;
      this.at = 0;
    }
    return true;
  }

  private forward(count: number): void {
    this.at += count;
    this.offset += count;
  }
}
