import * as z from 'zod';
import { InputError, MEETING_CHANNELS, STATEMENT_KINDS } from '../domain/index.js';
import { type PersonProfile, profileOf } from '../ledger/person.js';
import type { Person, Store } from '../stores/contract/index.js';
import { citationSchema, newestDay } from './citation-schema.js';
import { partySchema, placeSchema } from './evidence-schema.js';
import { asOfInput, evidenceIn, meetingsIn } from './ledger-scope.js';
import { defineOperation } from './operation.js';
import { personSchema } from './people.js';

const inputSchema = z.strictObject({ name: z.string().min(1).describe('words of the name, or an id'), asOf: asOfInput });
const count = z.int().min(0);

const profileSchema: z.ZodType<PersonProfile> = z.strictObject({
  meetings: z.array(
    z.strictObject({
      id: z.string(),
      date: z.string().nullable(),
      place: placeSchema.nullable(),
      channel: z.enum(MEETING_CHANNELS),
      parties: z.array(partySchema),
      records: z.array(z.string()),
    }),
  ),
  topics: z.array(z.strictObject({ topic: z.string(), meetings: count })).describe('of events they took part in'),
  about: z.array(z.strictObject({ states: z.array(z.string()), statements: count })).describe('states they spoke of together'),
  statements: z.array(z.strictObject({ kind: z.enum(STATEMENT_KINDS), count, evidence: z.array(citationSchema) })),
});

/** Somebody's offices, meetings and words. Where several people answer to the name, they are listed and nobody is chosen. */
export const person = defineOperation({
  name: 'person',
  input: inputSchema,
  output: z.strictObject({
    as_of: z.string(),
    people: z.array(personSchema).describe('who answers to the name, most records first'),
    profile: profileSchema.nullable().describe('null where it is more than one'),
  }),
  async run(input, context) {
    const { name, asOf } = inputSchema.parse(input);
    const store = await context.store({ create: false });
    const found = await whoIs(store, name);
    if (found.length === 0)
      throw new InputError(
        'unknown-person',
        name,
        'nobody of this name takes part or speaks in the records',
        'give another spelling, or fewer words of the name',
      );
    const day = asOf ?? (await newestDay(store));
    const [one] = found;
    const people = found.map((each) => ({ ...each, names: [...each.names], offices: [...each.offices] }));
    if (found.length > 1 || !one) return { as_of: day, people, profile: null };
    const scope = { store, asOf: day, states: undefined, person: one.id };
    return { as_of: day, people, profile: profileOf(await evidenceIn(scope), await meetingsIn(scope), day) };
  },
});

/** At most this many namesakes are listed. */
const NAMESAKES = 50;

async function whoIs(store: Store, name: string): Promise<readonly Person[]> {
  const byId = await store.people({ id: name, limit: 1 });
  return byId.length > 0 ? byId : store.people({ name, limit: NAMESAKES });
}
