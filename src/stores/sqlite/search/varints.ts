/** Writes whole numbers from 0 to 2⁵³ in as few bytes as they need, seven bits a byte. */
export class VarintWriter {
  private bytes = new Uint8Array(256);
  private length = 0;

  write(value: number): this {
    if (value < 0x80 && this.length < this.bytes.length) {
      this.bytes[this.length++] = value;
      return this;
    }
    if (this.length + 8 > this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    let rest = value;
    while (rest >= 0x80) {
      this.bytes[this.length++] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    this.bytes[this.length++] = rest;
    return this;
  }

  /** How many, then each. */
  writeAll(values: readonly number[]): this {
    this.write(values.length);
    for (const value of values) this.write(value);
    return this;
  }

  /** A copy of what was written since the last `take`. */
  take(): Uint8Array {
    const taken = this.bytes.slice(0, this.length);
    this.length = 0;
    return taken;
  }
}

export class VarintReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  get done(): boolean {
    return this.at >= this.bytes.length;
  }

  read(): number {
    const first = this.bytes[this.at];
    if (first !== undefined && first < 0x80) {
      this.at++;
      return first;
    }
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new RangeError('a number of the search tables is cut off');
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 0x80;
    }
  }

  readAll(): number[] {
    const count = this.read();
    const values: number[] = [];
    for (let i = 0; i < count; i++) values.push(this.read());
    return values;
  }
}
