import { TOPICS } from '../domain/index.js';
import type { Break, ComparedTopic } from './comparison.js';
import type { Page } from './page.js';
import { breakAt, type Places } from './places.js';

type Evidence = ComparedTopic['a'];

/** Topics either page dwells on. One that only a page has counts as not covered where all its words may fall into what the other leaves out. */
export function topicsCompared(a: Page, b: Page, places: Places, back: Places): ComparedTopic[] {
  const [left, right] = [evidenceOf(a), evidenceOf(b)];
  return TOPICS.filter((topic) => left.has(topic) || right.has(topic)).map((topic): ComparedTopic => {
    const [inA, inB] = [left.get(topic) ?? [], right.get(topic) ?? []];
    if (inA.length > 0 && inB.length > 0) return { topic, column: 'both', a: inA, b: inB, not_covered: null };
    const not_covered = inA.length > 0 ? missing(a, b, places, inA) : missing(b, a, back, inB);
    return { topic, column: not_covered ? 'not-covered' : inA.length > 0 ? 'only-a' : 'only-b', a: inA, b: inB, not_covered };
  });
}

const evidenceOf = ({ record }: Page): Map<string, Evidence> => new Map(record.topics.map(({ topic, evidence }) => [topic, evidence]));

function missing(own: Page, other: Page, places: Places, evidence: Evidence): Break | null {
  const breaks = evidence.map(({ start }) => breakAt(own, other, places, { turn: null, start }));
  return breaks.every((each) => each !== null) ? (breaks[0] ?? null) : null;
}
