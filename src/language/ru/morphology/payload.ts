import type { Dawg } from './dawg.js';

/** Calls `visit` with each payload below the node, in order of bytes. `payload` is the buffer they are spelt in. */
export function visitPayloads(graph: Dawg, node: number, payload: Uint8Array, depth: number, visit: (payload: Uint8Array) => void): void {
  if (graph.hasValue(node)) visit(payload);
  for (let label = graph.firstChild(node); label !== 0; ) {
    const child = graph.step(node, label);
    if (child < 0) return;
    payload[depth] = label;
    visitPayloads(graph, child, payload, depth + 1, visit);
    label = graph.nextSibling(child);
  }
}

/** A number of fourteen bits in two bytes, as the package writes them. */
export function fourteen(bytes: Uint8Array, at: number): number {
  return (((bytes[at] as number) ^ 1) << 6) + ((bytes[at + 1] as number) >> 1);
}
