import type { FileParts } from './file-parts.js';

const LEAF = 0x100;
const EXTENDED = 0x200;
const LABEL = 0x800000ff | 0;
const ROOT = 0;

/**
 * A word graph in the double-array format of the dawgdic library: `units` hold the edges, `guide` the first child and next sibling labels.
 * The file: count of units, units (32 bits each), count of guide pairs, guide (16 bits each); little-endian.
 */
export class Dawg {
  readonly #file: FileParts;
  readonly #units: Int32Array;
  readonly #guide: Uint8Array;
  readonly #guideAt: number;

  constructor(file: FileParts) {
    this.#file = file;
    const { bytes } = file;
    const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    file.need(0);
    const units = head.getUint32(0, true);
    file.need(4 + units * 4);
    const guide = head.getUint32(4 + units * 4, true);
    this.#guideAt = 8 + units * 4;
    this.#units = new Int32Array(bytes.buffer, bytes.byteOffset + 4, units);
    this.#guide = new Uint8Array(bytes.buffer, bytes.byteOffset + this.#guideAt, guide * 2);
  }

  get root(): number {
    return ROOT;
  }

  /** The node behind the edge `byte`, or -1. */
  step(node: number, byte: number): number {
    const next = node ^ this.#offset(node) ^ byte;
    return (this.#unit(next) & LABEL) === byte ? next : -1;
  }

  hasValue(node: number): boolean {
    return (this.#unit(node) & LEAF) !== 0;
  }

  /** The 31-bit number stored at a node that `hasValue`. */
  value(node: number): number {
    return this.#unit(node ^ this.#offset(node)) & 0x7fffffff;
  }

  /** Label of the first edge out of the node; 0 when there is none. */
  firstChild(node: number): number {
    return this.#label(node << 1);
  }

  /** Label of the edge after the one that leads to this node, among the edges of its parent; 0 when it is the last. */
  nextSibling(node: number): number {
    return this.#label((node << 1) + 1);
  }

  #offset(node: number): number {
    const unit = this.#unit(node);
    return (unit >>> 10) << ((unit & EXTENDED) >> 6);
  }

  #unit(node: number): number {
    this.#file.need(4 + node * 4);
    return this.#units[node] as number;
  }

  #label(at: number): number {
    this.#file.need(this.#guideAt + at);
    return this.#guide[at] as number;
  }
}
