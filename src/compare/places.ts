import type { Break, ComparedTurns } from './comparison.js';
import { longestRising, type Match } from './match.js';
import type { Page } from './page.js';

/** Where on B's page stands what stands at a place of A's: told by the turns that are one and by what both say. Code points. */
export interface Places {
  /** From 0 to 1: whether two places are one, as far as turns tell. */
  near(a: Placed, b: Placed): number;
  /** The stretch of B between what both have right before and right after a place of A, and that of A. */
  between(at: number): { readonly a: Stretch; readonly b: Stretch };
}

export interface Placed {
  readonly turn: number | null;
  readonly start: number;
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export function placesIn(a: Page, b: Page, turns: readonly ComparedTurns[], joined: readonly (readonly [a: Placed, b: Placed])[]): Places {
  const partner = new Map(turns.flatMap((row) => (row.a === null || row.b === null ? [] : [[row.a, row.b] as const])));
  const ends: Match[] = [...partner].flatMap(([i, j]): Match[] => {
    const [left, right] = [a.record.turns[i], b.record.turns[j]];
    return left && right ? [[left.start, right.start]] : [];
  });
  const spoken = joined.filter(([x, y]) => x.turn !== null && y.turn !== null).map(([x, y]): Match => [x.start, y.start]);
  const sorted = [...ends, ...spoken].sort(([x, y], [z, w]) => x - z || y - w).filter(([x], i, all) => i === 0 || all[i - 1]?.[0] !== x);
  const anchors = longestRising(sorted);
  const whole: Match = [a.record.text.length, b.record.text.length];
  return {
    near(x, y) {
      if (x.turn === null || y.turn === null) return 0;
      if (partner.get(x.turn) !== y.turn) return 0;
      return 1 - Math.abs(share(a, x) - share(b, y));
    },
    between(at) {
      let [low, high] = [0, anchors.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((anchors[middle] as Match)[0] <= at) low = middle + 1;
        else high = middle;
      }
      const [before, after] = [anchors[low - 1] ?? [0, 0], anchors[low] ?? whole];
      return { a: { from: before[0], to: after[0] }, b: { from: before[1], to: after[1] } };
    },
  };
}

/** How far into its turn a place is. */
function share({ record }: Page, { turn, start }: Placed): number {
  const of = turn === null ? undefined : record.turns[turn];
  return of ? (start - of.start) / Math.max(1, of.end - of.start) : 0;
}

/**
 * The break that may be why B does not have what stands at a place of A; null where B goes on past it. Of a page without turns nothing tells
 * the order of the talks: any break of the other may be it.
 */
export function breakAt(a: Page, b: Page, places: Places, { start }: Placed): Break | null {
  if (b.breaks.length === 0) return null;
  if (a.record.turns.length === 0) return plainest(b.breaks);
  const excerpts = b.breaks.find(({ reason }) => reason === 'excerpts');
  if (excerpts) return excerpts;
  const { b: stretch } = places.between(start);
  const turns = b.record.turns.at(-1)?.end ?? 0;
  // What both have right after the place shows that B goes on; what follows the last of it may follow the break.
  return plainest(b.breaks.filter(({ start: at }) => at >= stretch.from && (at <= stretch.to || (stretch.to >= turns && at >= turns))));
}

const BY_PLAINNESS: readonly Break['reason'][] = ['cut', 'gap', 'excerpts', 'beginning-only'];

/** Of several breaks the one that the page itself shows most plainly. */
const plainest = (breaks: readonly Break[]): Break | null =>
  [...breaks].sort((x, y) => BY_PLAINNESS.indexOf(x.reason) - BY_PLAINNESS.indexOf(y.reason))[0] ?? null;
