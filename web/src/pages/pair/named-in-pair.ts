import type { Citation, Meeting, Pair } from '../../api/ledger-types.js';
import type { Named } from '../../api/queries.js';
import { placeParts } from '../../text/place-line.js';

/** People, places and states the ledger of a pair names: what has to be known in the reader's language. */
export function namedInPair(
  { states, series, contacts, commitments, documents, assessments, checks }: Pair,
  meetings: readonly Meeting[],
): Named {
  const claims = series.flatMap(({ periods }) => periods.flatMap((period) => period.claims));
  const citations: readonly Citation[] = [
    ...claims.flatMap(({ evidence }) => evidence),
    ...contacts.flatMap(({ evidence }) => evidence),
    ...[...commitments, ...documents].flatMap(({ evidence }) => evidence),
    ...assessments.flatMap(({ evidence }) => evidence),
  ];
  const parties = meetings.flatMap((meeting) => meeting.parties);
  const told = <T>(values: readonly (T | null | undefined)[]): T[] => values.filter((value): value is T => value != null && value !== '');
  return {
    people: told([
      ...citations.map(({ by }) => by?.person ?? by?.name),
      ...contacts.flatMap(({ who }) => who.map(({ name }) => name)),
      ...parties.map(({ person, name }) => person ?? name),
    ]),
    places: told([...contacts.map(({ place }) => place), ...meetings.flatMap(({ place }) => (place?.name ? placeParts(place.name) : []))]),
    states: told([
      ...states,
      ...checks.flatMap(({ named, readings }) => [named, ...readings.map(({ reporter }) => reporter)]),
      ...series.flatMap(({ of, periods }) => [of, ...periods.flatMap(({ implied }) => implied.map(({ voice }) => voice))]),
      ...citations.map(({ by }) => by?.state),
      ...contacts.flatMap(({ from, to, who }) => [from, to, ...who.map(({ state }) => state)]),
      ...meetings.map(({ place }) => place?.state),
    ]),
  };
}
