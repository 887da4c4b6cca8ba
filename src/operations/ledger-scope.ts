import * as z from 'zod';
import { type Evidence, InputError, type StatementKind, saidOn, type World } from '../domain/index.js';
import type { TopicTold } from '../ledger/spheres.js';
import { nameStem, wordsOfNames } from '../ledger/words/index.js';
import type { MeetingEntry, Store } from '../stores/contract/index.js';
import { newestDay } from './citation-schema.js';
import type { Context } from './operation.js';

export const stateInput = z.string().regex(/^[A-Z]{2}$/);
export const pairInput = z.tuple([stateInput, stateInput]).describe('codes of two states');
export const asOfInput = z.iso.date().optional().describe('as it was known on this day; else the newest day of the store');

/** What a reader of the ledger looks at: which states, as known on which day. */
export interface Scope {
  readonly store: Store;
  readonly asOf: string;
  readonly states: readonly string[] | undefined;
  /** Id of somebody who says it or takes part. */
  readonly person?: string | undefined;
}

/** Throws `InputError` `unknown-pair` where no record tells of the two together; it names the pairs there are. */
export async function scopeOf(context: Context, states: readonly string[] | undefined, asOf: string | undefined): Promise<Scope> {
  const store = await context.store({ create: false });
  if (states && !(await isKnown(store, states))) {
    const there = await store.pairs(PAIRS_NAMED);
    const named = there.map((pair) => pair.states.join(' ')).join(', ');
    const mend = there.length === 0 ? 'add records first: readout add FILE' : `pairs there are records of: ${named}`;
    throw new InputError('unknown-pair', states.join(' '), 'no record tells of these states together', mend);
  }
  return { store, asOf: asOf ?? (await newestDay(store)), states };
}

/** Pairs that a failure names. */
const PAIRS_NAMED = 12;

async function isKnown(store: Store, states: readonly string[]): Promise<boolean> {
  if ((await store.evidence({ states, limit: 1 })).length > 0) return true;
  return (await store.meetings({ states, limit: 1 })).length > 0;
}

const PAGE = 1000;

/** All statements of the scope, of the kinds asked for, up to its day. */
export async function evidenceIn<K extends StatementKind>(
  { store, asOf, states, person }: Scope,
  kinds?: readonly K[],
): Promise<Evidence<K>[]> {
  const all: Evidence<K>[] = [];
  let after: string | undefined;
  do {
    const page: readonly Evidence<K>[] = await store.evidence({ kinds, states, person, to: asOf, after, limit: PAGE });
    all.push(...page);
    after = page.length < PAGE ? undefined : page.at(-1)?.statement.id;
  } while (after !== undefined);
  return all;
}

/** All events in which the states of the scope take part, up to its day. */
export async function meetingsIn({ store, asOf, states, person }: Scope): Promise<MeetingEntry[]> {
  const all: MeetingEntry[] = [];
  let after: string | undefined;
  do {
    const page: readonly MeetingEntry[] = await store.meetings({ states, person, to: asOf, after, limit: PAGE });
    all.push(...page);
    after = page.length < PAGE ? undefined : page.at(-1)?.id;
  } while (after !== undefined);
  return all;
}

/** The spheres that readouts of events dwell on, with their words. */
export async function topicsOf(store: Store, meetings: readonly MeetingEntry[]): Promise<TopicTold[]> {
  const told: TopicTold[] = [];
  for (const meeting of meetings) {
    for (const { record: id, publisher, lang, title, url } of meeting.readouts) {
      const record = await store.get(id);
      for (const { topic, evidence } of record?.topics ?? []) {
        const said = record ? saidOn(record) : null;
        told.push({
          topic,
          record: id,
          meeting: meeting.id,
          said,
          lang,
          publisher,
          title,
          url,
          quotes: evidence.map(({ quote }) => quote),
        });
      }
    }
  }
  return told;
}

/** Words nothing is told apart by: names of states and of people; with `places`, of towns and residences too. */
export function ignoredWords({ states, people, places }: World, also: { readonly places: boolean }): (word: string) => boolean {
  const names = [
    ...states.flatMap((state) => [state.names, state.adjectives, state.compounds, state.people]),
    ...people.map((person) => person.names),
    ...(also.places ? places.filter(({ kind }) => kind === 'capital' || kind === 'residence').map((place) => place.names) : []),
  ];
  const stems = wordsOfNames(names.flatMap((each) => Object.values(each).flatMap((list) => list ?? [])));
  return (word) => stems.has(nameStem(word));
}
