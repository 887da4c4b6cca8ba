import { sameSpeaker } from './align-turns.js';
import type { Wordings } from './alike/index.js';
import type { ComparedItem, ComparedTurns, FieldCompared, Told } from './comparison.js';
import { type Gathering, leftOver } from './left-over.js';
import type { Page } from './page.js';
import { bestPairs, candidatesIn, type Pair } from './pairing.js';
import { breakAt, type Places, placesIn } from './places.js';
import type { Statement } from './statement.js';

interface Given {
  readonly turns: readonly ComparedTurns[];
  readonly wordings: Wordings;
}

/** Every fact of both pages with the column it belongs to. `places` leads from A to B, `back` from B to A. */
export function itemsOf(a: Page, b: Page, { turns, wordings }: Given): { items: ComparedItem[]; places: Places; back: Places } {
  const rough = placesIn(a, b, turns, []);
  const candidates = candidatesIn(a, b, wordings, rough);
  const pairs = bestPairs(candidates);
  const joined = pairs.map((pair) => [pair.a.told, pair.b.told] as const);
  const places = placesIn(a, b, turns, joined);
  const back = placesIn(
    b,
    a,
    turns.map((row) => ({ a: row.b, b: row.a })),
    joined.map(([x, y]) => [y, x] as const),
  );
  const items = new Map<Statement, Gathering>();
  for (const pair of pairs) {
    const item: Gathering = { kind: pair.a.fields.kind, a: [pair.a.told], b: [pair.b.told], by: pair.by, fields: fieldsOf(pair) };
    items.set(pair.a, item).set(pair.b, item);
  }
  joinTellings(candidates, items);
  const all = new Set(items.values());
  const alone = leftOver(a, b, items, places, back);
  return { items: [...[...all, ...alone].map((item) => columned(item, a, b, places, back))], places, back };
}

const fieldsOf = ({ a, b, fields }: Pair): FieldCompared[] => {
  if (!isOtherSpeaker(a, b)) return [...fields];
  const [left, right] = [a.told.speaker?.name ?? null, b.told.speaker?.name ?? null];
  return [...fields, { field: 'said-by', a: left, b: right, is: 'differs', meet: null }];
};

const isOtherSpeaker = (a: Statement, b: Statement): boolean => sameSpeaker(a.told.speaker, b.told.speaker) === false;

/** What is said again, without a difference, is a further telling of the same. */
function joinTellings(candidates: readonly Pair[], items: Map<Statement, Gathering>): void {
  for (const pair of candidates) {
    if (pair.fields.some(({ is, field }) => is === 'differs' && field !== 'status') || isOtherSpeaker(pair.a, pair.b)) continue;
    const [left, right] = [items.get(pair.a), items.get(pair.b)];
    if (left && !right) {
      left.b.push(pair.b.told);
      items.set(pair.b, left);
    } else if (right && !left) {
      right.a.push(pair.a.told);
      items.set(pair.a, right);
    }
  }
}

function columned(item: Gathering, a: Page, b: Page, places: Places, back: Places): ComparedItem {
  const [left, right] = [inText(item.a), inText(item.b)];
  const not_covered =
    right.length === 0 && left[0] ? breakAt(a, b, places, left[0]) : left.length === 0 && right[0] ? breakAt(b, a, back, right[0]) : null;
  const both = left.length > 0 && right.length > 0;
  const differs = item.fields.some(({ is }) => is === 'differs');
  return {
    id: `${left[0]?.statement ?? '-'}~${right[0]?.statement ?? '-'}`,
    kind: item.kind,
    column: both ? (differs ? 'differs' : 'both') : not_covered ? 'not-covered' : left.length > 0 ? 'only-a' : 'only-b',
    a: left,
    b: right,
    fields: item.fields,
    by: both ? item.by : null,
    not_covered,
    narrated: [...left, ...right].every(({ told }) => told === 'reported' || told === 'narrated'),
  };
}

const inText = (told: readonly Told[]): Told[] => [...told].sort((x, y) => x.start - y.start || x.end - y.end);
