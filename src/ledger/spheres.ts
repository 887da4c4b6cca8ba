import type { IsoDate, Topic } from '../domain/index.js';
import { compare } from './citation.js';
import { yearOf } from './when.js';

/** A sphere a record dwells on, with the words that show it. */
export interface TopicTold {
  readonly topic: Topic;
  readonly record: string;
  readonly meeting: string;
  readonly said: IsoDate | null;
  readonly lang: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly quotes: readonly string[];
}

/** A sphere of a pair through the years. */
export interface Sphere {
  readonly id: string;
  readonly topic: Topic;
  /** Events at which it was talked about: readouts of one event count once. */
  readonly meetings: number;
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  readonly years: readonly SphereYear[];
}

export interface SphereYear {
  readonly year: string;
  readonly meetings: number;
  readonly evidence: readonly TopicEvidence[];
}

export interface TopicEvidence {
  readonly record: string;
  readonly meeting: string;
  readonly said: IsoDate | null;
  readonly lang: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly quotes: readonly string[];
}

/** What was talked about in which year, the spheres of most events first. Records without a day, and those later than `asOf`, are left out. */
export function spheres(told: readonly TopicTold[], scope: string, asOf: IsoDate): Sphere[] {
  const byTopic = new Map<Topic, Map<string, TopicTold[]>>();
  for (const each of told) {
    const year = yearOf(each.said);
    if (year === null || each.said === null || each.said > asOf) continue;
    const years = byTopic.get(each.topic) ?? new Map<string, TopicTold[]>();
    byTopic.set(each.topic, years);
    years.set(year, [...(years.get(year) ?? []), each]);
  }
  return [...byTopic]
    .map(([topic, years]): Sphere => {
      const all = [...years.values()].flat();
      const days = all.flatMap(({ said }) => (said === null ? [] : [said])).sort();
      return {
        id: `sphere:${scope}:${topic}`,
        topic,
        meetings: new Set(all.map(({ meeting }) => meeting)).size,
        first: days[0] ?? null,
        last: days.at(-1) ?? null,
        years: [...years].sort(([a], [b]) => compare(a, b)).map(([year, tellings]) => yearFrom(year, tellings)),
      };
    })
    .sort((a, b) => b.meetings - a.meetings || compare(a.topic, b.topic));
}

const yearFrom = (year: string, told: readonly TopicTold[]): SphereYear => ({
  year,
  meetings: new Set(told.map(({ meeting }) => meeting)).size,
  evidence: [...told]
    .sort((a, b) => compare(a.said ?? '', b.said ?? '') || compare(a.record, b.record))
    .map(({ topic: _topic, ...evidence }) => evidence),
});
