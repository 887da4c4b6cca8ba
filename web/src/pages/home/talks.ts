import type { Summary } from '../../api/types.js';
import type { Language } from '../../text/language.js';

/** One event with all readouts of it, the one to open first at the head. */
export interface Talk {
  readonly meeting: string;
  readonly readouts: readonly [Summary, ...Summary[]];
}

/** Talks of one year; null for those without a date. */
export interface Year {
  readonly year: string | null;
  readonly talks: readonly Talk[];
}

/** Readouts of one event together, in the order of the list; of them the one in the reader's language first. */
export function talksOf(records: readonly Summary[], language: Language): readonly Talk[] {
  const byMeeting = new Map<string, Summary[]>();
  for (const record of records) byMeeting.set(record.meeting, [...(byMeeting.get(record.meeting) ?? []), record]);
  return [...byMeeting].map(([meeting, readouts]) => {
    const own = readouts.find(({ lang }) => lang === language) ?? (readouts[0] as Summary);
    return { meeting, readouts: [own, ...readouts.filter((each) => each !== own)] };
  });
}

/** Talks under their years, in the order they come. */
export function yearsOf(talks: readonly Talk[]): readonly Year[] {
  const years: { year: string | null; talks: Talk[] }[] = [];
  for (const talk of talks) {
    const year = talk.readouts[0].date?.slice(0, 4) ?? null;
    const last = years.at(-1);
    if (last && last.year === year) last.talks.push(talk);
    else years.push({ year, talks: [talk] });
  }
  return years;
}

/** Everybody who takes part by any of the readouts, each once: a person known by an id is one in every language. */
export function partiesOf({ readouts }: Talk): Summary['parties'] {
  const [first, ...others] = readouts;
  // Another readout adds only those whom the first does not have, and whose state it does not speak for either.
  const more = others
    .flatMap(({ parties }) => parties)
    .filter(
      ({ person, state }) =>
        !first.parties.some((party) => (person !== null && party.person === person) || (state !== null && party.state === state)),
    );
  const seen = new Set<string>();
  return [...first.parties, ...more].filter(({ person, name }) => {
    const key = person ?? name;
    return seen.has(key) ? false : seen.add(key);
  });
}
