import type { ReviewEvent } from '../../api/types.js';

/** What reviewers have left of a statement. */
export interface Standing {
  /** The last act that no undo took back; null when all were. */
  readonly act: ReviewEvent | null;
  /** Number of the last event of any sort: what a further one has to know. */
  readonly seq: number;
  /** All that was done, oldest first. */
  readonly events: readonly ReviewEvent[];
}

export const UNTOUCHED: Standing = { act: null, seq: 0, events: [] };

/** By statement. Each undo takes back the last act that still stood. */
export function standingReviews(events: readonly ReviewEvent[]): ReadonlyMap<string, Standing> {
  const acts = new Map<string, ReviewEvent[]>();
  const all = new Map<string, ReviewEvent[]>();
  for (const event of [...events].sort((a, b) => a.seq - b.seq)) {
    const stack = acts.get(event.statement) ?? [];
    if (event.action === 'undo') stack.pop();
    else stack.push(event);
    acts.set(event.statement, stack);
    all.set(event.statement, [...(all.get(event.statement) ?? []), event]);
  }
  return new Map([...all].map(([id, each]) => [id, { act: acts.get(id)?.at(-1) ?? null, seq: each.at(-1)?.seq ?? 0, events: each }]));
}
