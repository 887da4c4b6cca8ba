import type { ComparedItem, Comparison, FieldCompared } from './comparison.js';

/** The same comparison asked about the other way round. */
export function mirrored(comparison: Comparison): Comparison {
  return {
    ...comparison,
    a: comparison.b,
    b: comparison.a,
    items: comparison.items.map((item) => ({
      ...item,
      id: item.id.split('~').reverse().join('~'),
      column: other(item.column),
      a: item.b,
      b: item.a,
      fields: item.fields.map((field) => ({ ...field, a: field.b, b: field.a, is: other(field.is) })),
    })),
    turns: comparison.turns.map(({ a, b }) => ({ a: b, b: a })),
    topics: comparison.topics.map((topic) => ({ ...topic, column: other(topic.column), a: topic.b, b: topic.a })),
  };
}

const other = <C extends ComparedItem['column'] | FieldCompared['is']>(column: C): C =>
  (column === 'only-a' ? 'only-b' : column === 'only-b' ? 'only-a' : column) as C;

/** Items in the order of A's page; those that only B has come right before what both have next. */
export function inOrder(comparison: Comparison): Comparison {
  const placed = comparison.items.map((item) => ({ item, a: item.a[0]?.start ?? null, b: item.b[0]?.start ?? null }));
  const fromTheEnd = placed.filter(({ b }) => b !== null).sort((x, y) => (y.b ?? 0) - (x.b ?? 0));
  let next = Number.POSITIVE_INFINITY;
  const before = new Map<ComparedItem, number>();
  for (const { item, a } of fromTheEnd) {
    if (a === null) before.set(item, next);
    else next = a;
  }
  const keyed = placed.map(({ item, a, b }) => ({ item, main: a ?? before.get(item) ?? next, own: a === null ? 0 : 1, b: b ?? 0 }));
  keyed.sort(
    (x, y) =>
      order(x.main, y.main) || order(x.own, y.own) || order(x.b, y.b) || (x.item.id < y.item.id ? -1 : x.item.id > y.item.id ? 1 : 0),
  );
  return { ...comparison, items: keyed.map(({ item }) => item), turns: ordered(comparison.turns) };
}

/** Unlike a difference, right for infinite numbers too. */
const order = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Rows in which only one side has a turn stand A's before B's. */
function ordered(turns: Comparison['turns']): Comparison['turns'] {
  const rows: Comparison['turns'][number][] = [];
  let waiting: Comparison['turns'][number][] = [];
  const flush = (): void => {
    rows.push(...waiting.filter(({ a }) => a !== null), ...waiting.filter(({ a }) => a === null));
    waiting = [];
  };
  for (const row of turns) {
    if (row.a === null || row.b === null) {
      waiting.push(row);
      continue;
    }
    flush();
    rows.push(row);
  }
  flush();
  return rows;
}
