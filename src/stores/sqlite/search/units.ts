/** UTF-16 units of a text, laid out so that many can be looked at one by one: of a text cut from another, or put together, that is slow. */
export class Units {
  private bytes = Buffer.from(new ArrayBuffer(1 << 14));
  private units = unitsIn(this.bytes);

  /** Holds until the next text is taken; what stands behind the text's length belongs to earlier ones. */
  take(text: string): Uint16Array {
    const size = text.length * 2;
    if (size > this.bytes.length) {
      this.bytes = Buffer.from(new ArrayBuffer(2 * size));
      this.units = unitsIn(this.bytes);
    }
    this.bytes.write(text, 'utf16le');
    return this.units;
  }
}

const unitsIn = (bytes: Buffer): Uint16Array => new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
