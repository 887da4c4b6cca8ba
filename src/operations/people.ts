import * as z from 'zod';
import { OFFICES } from '../domain/index.js';
import { defineOperation } from './operation.js';

const count = z.int().min(0);
const day = z.string().nullable();

export const personSchema = z.strictObject({
  id: z.string().describe('Wikidata id, id of a world file, or `name:STATE:name` for somebody known by name only'),
  names: z.array(z.strictObject({ name: z.string(), lang: z.string(), records: count })),
  offices: z
    .array(z.strictObject({ state: z.string().nullable(), office: z.enum(OFFICES), from: day, to: day, records: count }))
    .describe('first and last day seen in the records: not a tenure'),
  records: count,
  from: day,
  to: day,
});

const inputSchema = z.strictObject({
  name: z.string().optional().describe('words of the name, in any order'),
  state: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  offset: z.int().min(0).optional(),
  limit: z.int().min(1).max(1000).optional(),
});

/** Who takes part and who speaks, with offices as the records show them; those of most records first. */
export const people = defineOperation({
  name: 'people',
  input: inputSchema,
  output: z.strictObject({ people: z.array(personSchema), next: z.int().nullable().describe('`offset` of the next page') }),
  async run(input, context) {
    const { offset = 0, limit = 100, ...filter } = inputSchema.parse(input);
    const store = await context.store({ create: false });
    const found = await store.people({ ...filter, offset, limit: limit + 1 });
    const page = found.slice(0, limit).map((person) => ({ ...person, names: [...person.names], offices: [...person.offices] }));
    return { people: page, next: found.length > limit ? offset + limit : null };
  },
});
