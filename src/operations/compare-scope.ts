import type { ReadoutRecord, World } from '../domain/index.js';
import { ignoredWords } from './ledger-scope.js';

/**
 * Words by which two pages of one event are not told apart: names of the states that take part and of those who hold their offices. Names of
 * third states and people say what is talked about.
 */
export function ignoredIn(world: World, ...records: readonly Pick<ReadoutRecord, 'meeting'>[]): (word: string) => boolean {
  const present = new Set(records.flatMap(({ meeting }) => meeting.parties.flatMap(({ state }) => state ?? [])));
  const states = world.states.filter(({ code }) => code !== null && present.has(code));
  const people = world.people.filter(({ tenures }) => tenures.some(({ state }) => state !== null && present.has(state)));
  return ignoredWords({ ...world, states, people }, { places: false });
}
