import * as z from 'zod';
import type { Names } from '../domain/index.js';
import { defineOperation } from './operation.js';

const inputSchema = z.strictObject({
  lang: z.enum(['ru', 'en']),
  people: z.array(z.string()).default([]).describe('Wikidata ids, or full names in any language'),
  places: z.array(z.string()).default([]).describe('names of places in any language'),
  states: z.array(z.string()).default([]).describe('codes'),
});

const named = z.record(z.string(), z.string());

/** What people, places and states are called in a reader's language, as far as the world knows them. */
export const names = defineOperation({
  name: 'names',
  input: inputSchema,
  output: z.strictObject({ people: named, places: named, states: named }),
  async run(input, context) {
    const { lang, people, places, states } = inputSchema.parse(input);
    const { world } = await context.engine();
    const first = (entry: { readonly names: Names } | undefined): string | undefined => entry?.names[lang]?.[0];
    const collect = (keys: readonly string[], name: (key: string) => string | undefined): Record<string, string> =>
      Object.fromEntries([...new Set(keys)].map((key) => [key, name(key) ?? ''] as const).filter(([, text]) => text !== ''));
    return {
      people: collect(people, (key) => first(world.people.find((person) => person.id === key) ?? only(world.people.filter(goesBy(key))))),
      places: collect(places, (name) => first(world.places.find(goesBy(name)))),
      states: collect(states, (code) => first(world.states.find((state) => state.code === code))),
    };
  },
});

const goesBy =
  (name: string) =>
  (entry: { readonly names: Names }): boolean =>
    Object.values(entry.names).some((names) => names?.includes(name));

/** Namesakes are not told apart by a name. */
const only = <T>(entries: readonly T[]): T | undefined => (entries.length === 1 ? entries[0] : undefined);
