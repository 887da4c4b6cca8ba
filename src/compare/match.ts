/** Places of two sequences that go together, in order. */
export type Match = readonly [a: number, b: number];

/** Insertions and removals that are looked for one by one; a text with more is first divided where it is the same without doubt. */
const MOST_EDITS = 400;
/** Divisions within divisions. */
const DEEPEST = 12;

/** A longest, or for very different sequences a long, list of places where both have the same. Time grows with length, not with its square. */
export function match([a, b]: readonly [Int32Array, Int32Array]): Match[] {
  const found: Match[] = [];
  matchWithin(a, b, [0, a.length, 0, b.length], found, 0);
  return found;
}

type Bounds = readonly [fromA: number, toA: number, fromB: number, toB: number];

function matchWithin(a: Int32Array, b: Int32Array, [fromA, toA, fromB, toB]: Bounds, found: Match[], depth: number): void {
  while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) found.push([fromA++, fromB++]);
  let same = 0;
  while (fromA < toA - same && fromB < toB - same && a[toA - 1 - same] === b[toB - 1 - same]) same++;
  const [endA, endB] = [toA - same, toB - same];
  if (fromA < endA && fromB < endB) between(a, b, [fromA, endA, fromB, endB], found, depth);
  for (let k = 0; k < same; k++) found.push([endA + k, endB + k]);
}

function between(a: Int32Array, b: Int32Array, bounds: Bounds, found: Match[], depth: number): void {
  const edits = fewestEdits(a, b, bounds);
  if (edits) {
    found.push(...edits);
    return;
  }
  const anchors = depth < DEEPEST ? soleInBoth(a, b, bounds) : [];
  if (anchors.length === 0) return;
  let [fromA, , fromB] = bounds;
  for (const [i, j] of anchors) {
    matchWithin(a, b, [fromA, i, fromB, j], found, depth + 1);
    found.push([i, j]);
    [fromA, fromB] = [i + 1, j + 1];
  }
  matchWithin(a, b, [fromA, bounds[1], fromB, bounds[3]], found, depth + 1);
}

/** Myers' greedy search; null when more edits would be needed than are looked for. */
function fewestEdits(a: Int32Array, b: Int32Array, [fromA, toA, fromB, toB]: Bounds): Match[] | null {
  const [n, m] = [toA - fromA, toB - fromB];
  const most = Math.min(n + m, MOST_EDITS);
  const reach = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits++) {
    // Only the diagonals this step may look at are kept, so that memory grows with the edits alone.
    trace.push(reach.slice(most + 1 - edits, most + 2 + edits));
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && at(reach, most + k) < at(reach, most + 2 + k));
      let x = down ? at(reach, most + 2 + k) : at(reach, most + k) + 1;
      let y = x - k;
      while (x < n && y < m && a[fromA + x] === b[fromB + y]) {
        x++;
        y++;
      }
      reach[most + 1 + k] = x;
      if (x >= n && y >= m) return walkBack(trace, [n, m], [fromA, fromB]);
    }
  }
  return null;
}

const at = (list: Int32Array, i: number): number => list[i] as number;

/** The way the search came, from its end: `trace[d]` holds the diagonals −d to d as they were before step d. */
function walkBack(trace: readonly Int32Array[], [n, m]: readonly [number, number], [fromA, fromB]: readonly [number, number]): Match[] {
  const found: Match[] = [];
  let [x, y] = [n, m];
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const reach = trace[edits] as Int32Array;
    const value = (k: number): number => (Math.abs(k) <= edits ? at(reach, k + edits) : -1);
    const k = x - y;
    const down = k === -edits || (k !== edits && value(k - 1) < value(k + 1));
    const before = down ? k + 1 : k - 1;
    const startX = edits === 0 ? 0 : value(before);
    const startY = edits === 0 ? 0 : startX - before;
    // The edit is one step from there; what follows it is the same in both.
    const afterEdit = edits === 0 ? 0 : down ? startX : startX + 1;
    while (x > afterEdit) {
      x--;
      y--;
      found.push([fromA + x, fromB + y]);
    }
    [x, y] = [startX, startY];
  }
  return found.reverse();
}

/** Places of what either sequence has once, as many as stand in one order (patience). */
function soleInBoth(a: Int32Array, b: Int32Array, [fromA, toA, fromB, toB]: Bounds): Match[] {
  const sole = (list: Int32Array, from: number, to: number): Map<number, number> => {
    const places = new Map<number, number>();
    for (let i = from; i < to; i++) places.set(at(list, i), places.has(at(list, i)) ? -1 : i);
    return places;
  };
  const [inA, inB] = [sole(a, fromA, toA), sole(b, fromB, toB)];
  const pairs: Match[] = [];
  for (const [value, i] of inA) {
    const j = inB.get(value) ?? -1;
    if (i >= 0 && j >= 0) pairs.push([i, j]);
  }
  return longestRising(pairs);
}

/** Of pairs that rise in the first, the most that rise in the second too. */
export function longestRising(pairs: readonly Match[]): Match[] {
  const tops: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (const [index, [, j]] of pairs.entries()) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] as number]?.[1] ?? 0) < j) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[index] = tops[low - 1] as number;
    tops[low] = index;
  }
  const rising: Match[] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = before[index] as number) rising.push(pairs[index] as Match);
  return rising.reverse();
}
