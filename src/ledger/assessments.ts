import type { Assessment, Evidence, IsoDate, StateCode } from '../domain/index.js';
import { type Citation, cite, compare, inOrderTold, knownBy } from './citation.js';
import { yearOf } from './when.js';

/** What one side said of relations in one year. Counts are of meetings: what is said over again at one, in several readouts, counts once. */
export interface AssessmentYear {
  readonly id: string;
  readonly states: readonly StateCode[];
  readonly year: string;
  /** State of those who say it; null for joint words and the publisher's own. */
  readonly by: StateCode | null;
  readonly positive: number;
  readonly mixed: number;
  readonly negative: number;
  readonly evidence: readonly (Citation & { readonly polarity: Assessment['polarity'] })[];
}

/** Assessments of relations by year and side, as known on `asOf`. */
export function assessments(evidence: readonly Evidence[], scope: string, asOf: IsoDate): AssessmentYear[] {
  const told = knownBy(evidence, asOf)
    .filter((each): each is Evidence<'assessment'> => each.statement.kind === 'assessment')
    .sort(inOrderTold);
  const groups = new Map<string, Evidence<'assessment'>[]>();
  for (const each of told) {
    const key = `${yearOf(each.said)} ${each.by?.state ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()]
    .map((group): AssessmentYear => {
      const year = yearOf(group[0]?.said ?? null) ?? '';
      const by = group[0]?.by?.state ?? null;
      const count = (polarity: Assessment['polarity']): number =>
        new Set(group.filter(({ statement }) => statement.polarity === polarity).map(({ source }) => source.meeting)).size;
      return {
        id: ['assessment', scope, year, by ?? 'joint'].join(':'),
        states: [...new Set(group.flatMap(({ statement }) => statement.states))].sort(),
        year,
        by,
        positive: count('positive'),
        mixed: count('mixed'),
        negative: count('negative'),
        evidence: group.map((each) => ({ ...cite(each), polarity: each.statement.polarity })),
      };
    })
    .sort((a, b) => compare(a.year, b.year) || compare(a.by ?? '~', b.by ?? '~'));
}
