import type { Named } from '../../api/queries.js';
import type { ReadoutRecord, StatementFields } from '../../api/types.js';

/** People, places and states a record names: what has to be known in the reader's language. */
export function namedIn({ meeting, turns, statements }: ReadoutRecord): Named {
  const told = statements.map(inStatement);
  const people = [...meeting.parties, ...turns.map((turn) => turn.speaker)];
  return {
    people: [
      ...people.flatMap(({ person, name }) => [person ?? name ?? '']),
      ...statements.map(({ speaker }) => speaker ?? ''),
      ...told.flatMap((each) => each.people),
    ].filter(Boolean),
    places: [meeting.place?.name ?? '', ...told.flatMap((each) => each.places)].filter(Boolean),
    states: [meeting.place?.state ?? '', ...people.map(({ state }) => state ?? ''), ...told.flatMap((each) => each.states)].filter(Boolean),
  };
}

function inStatement(statement: StatementFields): Named {
  if (statement.kind === 'contact') {
    return {
      people: statement.actors.map(({ name }) => name ?? ''),
      places: [statement.place ?? ''],
      states: [...statement.with, ...statement.actors.map(({ state }) => state ?? '')],
    };
  }
  const source = statement.kind === 'figure' ? [statement.source ?? ''] : [];
  return { people: [], places: [], states: [...statement.states, ...source] };
}
