import { sameSpeaker } from './align-turns.js';
import { type Alike, alike, type Wordings } from './alike/index.js';
import { likeness } from './gist.js';
import type { Page } from './page.js';
import type { Places } from './places.js';
import type { Statement } from './statement.js';

export interface Pair extends Alike {
  readonly a: Statement;
  readonly b: Statement;
}

/** Statements that each is set against: those that share most with it. */
const CANDIDATES = 32;

/** Every two statements that can be one, best first. Only those with a kind and a word, a value or a side in common are looked at, so that time grows with their number. */
export function candidatesIn(pageA: Page, pageB: Page, wordings: Wordings, places: Places): Pair[] {
  const oneLanguage = pageA.record.source.lang === pageB.record.source.lang;
  const byKey = new Map<string, Statement[]>();
  for (const each of pageB.statements) {
    for (const key of keysOf(each)) {
      const known = byKey.get(key);
      if (known) known.push(each);
      else byKey.set(key, [each]);
    }
  }
  const pairs = pageA.statements.flatMap((one) =>
    closest(one, byKey, places).flatMap((other): Pair[] => {
      const beside = {
        oneLanguage,
        words: likeness(one.gist, other.gist, oneLanguage),
        sameSpeaker: sameSpeaker(one.told.speaker, other.told.speaker),
        near: places.near(one.told, other.told),
      };
      const found = alike(one, other, beside, wordings);
      return found ? [{ ...found, a: one, b: other }] : [];
    }),
  );
  return pairs.sort((x, y) => y.score - x.score || x.a.index - y.a.index || x.b.index - y.b.index);
}

/** The best pairs of which each statement is in one at most. */
export function bestPairs(candidates: readonly Pair[]): Pair[] {
  const taken = new Set<Statement>();
  return candidates.filter(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return false;
    taken.add(a).add(b);
    return true;
  });
}

function keysOf({ fields, gist }: Statement): string[] {
  const { kind } = fields;
  const own =
    kind === 'figure'
      ? [`value ${fields.value}`, `of ${fields.indicator} ${fields.period}`, `of ${fields.indicator}`]
      : kind === 'contact'
        ? [`by ${fields.channel}`, ...fields.actors.map(({ state, office }) => `who ${state} ${office}`)]
        : kind === 'assessment'
          ? ['any']
          : kind === 'agreement'
            ? [`until ${fields.horizon}`, `on ${fields.date}`]
            : [`by ${fields.due}`];
  return [...own, ...gist.keys()].map((key) => `${kind} ${key}`);
}

function closest(one: Statement, byKey: ReadonlyMap<string, readonly Statement[]>, places: Places): Statement[] {
  const counts = new Map<Statement, number>();
  for (const key of keysOf(one)) {
    const others = byKey.get(key) ?? [];
    // Of what very many share, the nearest places are enough.
    const from = others.length > CANDIDATES ? Math.max(0, firstFrom(others, one.index) - CANDIDATES / 2) : 0;
    for (const other of others.slice(from, from + CANDIDATES)) counts.set(other, (counts.get(other) ?? 0) + 1 / others.length);
  }
  if (counts.size <= CANDIDATES) return [...counts.keys()];
  return [...counts]
    .map(([other, count]) => ({ other, count: count + places.near(one.told, other.told) }))
    .sort((x, y) => y.count - x.count || x.other.index - y.other.index)
    .slice(0, CANDIDATES)
    .map(({ other }) => other);
}

function firstFrom(list: readonly Statement[], index: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Statement).index < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
