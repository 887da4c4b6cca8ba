import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { InputError, LANGUAGES, type Names, OFFICES, type World } from '../domain/index.js';
import { firstParts } from './states/state-table.js';

/** One name or several; the first is the one to display. */
const names = z
  .strictObject(Object.fromEntries(LANGUAGES.map((lang) => [lang, z.union([z.string().min(1), z.array(z.string().min(1))]).optional()])))
  .transform((given) => {
    const lists: [string, readonly string[]][] = [];
    for (const [lang, value] of Object.entries(given))
      if (value !== undefined) lists.push([lang, typeof value === 'string' ? [value] : value]);
    return Object.fromEntries(lists) as Names;
  });
const someNames = names.refine((given) => Object.values(given).some((list) => list.length > 0), 'give at least one name, in ru or en');

/** ISO 3166-1 alpha-2 or a user-assigned code (AA, QM–QZ, XA–XZ, ZZ): both are two capital letters. */
const code = z.string().regex(/^[A-Z]{2}$/, 'write two capital letters: a code of ISO 3166-1, or XA, XB, … for a state of your own');
const id = z.string().regex(/^\S+$/, 'write an id without spaces');
/** What a record prints for a person keeps to this; see the schema of the record. */
const personId = z
  .string()
  .regex(/^(?:Q\d+|x-[a-z0-9-]+)$/, 'write a Wikidata id (Q and a number) or an id of your own such as x-jan-novak');
const dayOrLess = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'write YYYY-MM-DD, YYYY-MM or YYYY');

const state = z
  .strictObject({
    id: id.optional(),
    code: code.nullable(),
    names: someNames,
    adjectives: names.default({}),
    compounds: names.optional(),
    people: names.default({}),
  })
  .refine((entry) => entry.id !== undefined || entry.code !== null, {
    path: ['id'],
    message: 'a state without a code needs an id, such as x-my-state',
  })
  .transform(({ compounds, ...entry }) => ({
    ...entry,
    id: entry.id ?? (entry.code as string),
    compounds: compounds ?? { ru: firstParts(entry.adjectives.ru ?? []) },
  }));
const place = z.strictObject({
  id,
  names: someNames,
  state: code.nullable().default(null),
  kind: z.enum(['capital', 'city', 'region', 'residence', 'venue', 'area']),
  at: z.strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) }).optional(),
});
const office = z.strictObject({ office: z.enum(OFFICES), names: someNames, state: code.nullable().default(null) });
const organisation = z.strictObject({
  id,
  names: someNames,
  kind: z.enum(['organisation', 'format', 'company', 'agency', 'body']),
  state: code.nullable().default(null),
});
const tenure = z.strictObject({ office: z.enum(OFFICES), state: code.nullable(), from: dayOrLess, to: dayOrLess.nullable().default(null) });
const person = z.strictObject({
  id: personId.nullable().default(null),
  names: someNames,
  patronymic: z.string().min(1).nullable().default(null),
  tenures: z.array(tenure).default([]),
});
const world = z.strictObject({
  $schema: z.string().optional(),
  states: z.array(state).default([]),
  places: z.array(place).default([]),
  offices: z.array(office).default([]),
  organisations: z.array(organisation).default([]),
  people: z.array(person).default([]),
});

/** A world file's value as entries. `file` names it in errors. Throws `InputError` that says which entry is wrong and how to mend it. */
export function parseWorld(value: unknown, file: string): World {
  const read = world.safeParse(value);
  if (read.success) {
    const { states, places, offices, organisations, people } = read.data;
    return { states, places, offices, organisations, people };
  }
  const told = read.error.issues.slice(0, 3).map(({ path, message }) => `${pathOf(path)}: ${message}`);
  const more = read.error.issues.length - told.length;
  throw new InputError(
    'bad-world',
    file,
    told.join('; ') + (more > 0 ? `; and ${more} more` : ''),
    'mend these entries; docs/world-file.md has the fields',
  );
}

/** Reads a world file (JSON in UTF-8). Throws `InputError` if it cannot be read, is no JSON or holds entries that are none. */
export async function readWorldFile(file: string): Promise<World> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new InputError(
      'unreadable-world',
      file,
      `the world file cannot be read (${cause.code ?? cause.message})`,
      'check the path and the rights',
    );
  });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new InputError('bad-world', file, `the world file is no JSON (${(cause as Error).message})`, 'mend the JSON at that place');
  }
  return parseWorld(value, file);
}

/** `states[2].names.ru`. */
function pathOf(path: readonly PropertyKey[]): string {
  let told = '';
  for (const step of path) told += typeof step === 'number' ? `[${step}]` : `${told === '' ? '' : '.'}${String(step)}`;
  return told === '' ? 'the file' : told;
}
