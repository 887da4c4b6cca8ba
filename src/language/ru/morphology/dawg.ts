const LEAF = 0x100;
const EXTENDED = 0x200;
const LABEL = 0x800000ff | 0;
const ROOT = 0;

/** A word graph in the double-array format of the dawgdic library: `units` hold the edges, `guide` the first child and next sibling labels. */
export class Dawg {
  readonly #units: Int32Array;
  readonly #guide: Uint8Array;

  /** `file`: count of units, units (32 bits each), count of guide pairs, guide (16 bits each); little-endian. */
  constructor(file: Uint8Array) {
    // A small file may lie unaligned in the buffer pool of Node; 32-bit views need their own copy then.
    const bytes = file.byteOffset % 4 === 0 ? file : Uint8Array.from(file);
    const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const units = head.getUint32(0, true);
    const guide = head.getUint32(4 + units * 4, true);
    this.#units = new Int32Array(bytes.buffer, bytes.byteOffset + 4, units);
    this.#guide = new Uint8Array(bytes.buffer, bytes.byteOffset + 8 + units * 4, guide * 2);
  }

  get root(): number {
    return ROOT;
  }

  /** The node behind the edge `byte`, or -1. */
  step(node: number, byte: number): number {
    const next = node ^ this.#offset(node) ^ byte;
    return ((this.#units[next] as number) & LABEL) === byte ? next : -1;
  }

  hasValue(node: number): boolean {
    return ((this.#units[node] as number) & LEAF) !== 0;
  }

  /** The 31-bit number stored at a node that `hasValue`. */
  value(node: number): number {
    return (this.#units[node ^ this.#offset(node)] as number) & 0x7fffffff;
  }

  /** Label of the first edge out of the node; 0 when there is none. */
  firstChild(node: number): number {
    return this.#guide[node << 1] as number;
  }

  /** Label of the edge after the one that leads to this node, among the edges of its parent; 0 when it is the last. */
  nextSibling(node: number): number {
    return this.#guide[(node << 1) + 1] as number;
  }

  #offset(node: number): number {
    const unit = this.#units[node] as number;
    return (unit >>> 10) << ((unit & EXTENDED) >> 6);
  }
}
