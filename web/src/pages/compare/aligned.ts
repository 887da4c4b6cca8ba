import type { Turn } from '../../api/types.js';

/** A turn of one record and the one of the other that stands in its place; null where that one has none. */
export type Row = readonly [Turn | null, Turn | null];

/** Who speaks, alike in every language: the person, else the state with the office; null for somebody nobody named. */
const speakerOf = ({ speaker }: Turn): string | null =>
  speaker.person ?? (speaker.state === null && speaker.office === null ? null : `${speaker.state} ${speaker.office}`);

/** Turns of two records in the order of both, side by side where the same person speaks: the longest order that both have. */
export function aligned(a: readonly Turn[], b: readonly Turn[]): readonly Row[] {
  const alike = (x: Turn | undefined, y: Turn | undefined): boolean => x !== undefined && y !== undefined && speakerOf(x) === speakerOf(y);
  const longest: number[][] = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const row = longest[i] as number[];
    for (let j = b.length - 1; j >= 0; j--) row[j] = alike(a[i], b[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const rows: Row[] = [];
  for (let [i, j] = [0, 0]; i < a.length || j < b.length; ) {
    const [x, y] = [a[i], b[j]];
    if (x && y && alike(x, y)) {
      rows.push([x, y]);
      i++;
      j++;
    } else if (x && (!y || at(i + 1, j) >= at(i, j + 1))) {
      rows.push([x, null]);
      i++;
    } else {
      rows.push([null, y ?? null]);
      j++;
    }
  }
  return rows;
}
