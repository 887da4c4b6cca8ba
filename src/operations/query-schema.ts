import * as z from 'zod';

/** What of a query is told back: what its words were taken for, and what its filters came to. */
export const matchedSchema = z.strictObject({
  written: z.string().describe('this part of the query as written'),
  how: z.enum(['word', 'phrase', 'near']),
  distance: z.int().nullable().describe('for near: how many words may stand between; null otherwise'),
  words: z.array(
    z.strictObject({
      written: z.string(),
      as: z.enum(['lemma', 'exact', 'prefix']).describe('lemma: in any form; exact: as written; prefix: whatever begins so'),
      values: z.array(z.string()).describe('dictionary forms (several for a homonym), or the form, or its beginning'),
    }),
  ),
  excluded: z.boolean().describe('passages with it are left out'),
});

const values = z.array(z.string()).optional();
export const filtersSchema = z.strictObject({
  speaker: values.describe('ids of persons, and names without regard to letters’ case'),
  saidFor: values,
  saidBy: values,
  state: values,
  pair: z.array(z.tuple([z.string(), z.string()])).optional(),
  place: values,
  publisher: values,
  lang: values,
  kind: values,
  topic: values,
  from: z.string().optional(),
  to: z.string().optional(),
});

export type ToldMatched = z.output<typeof matchedSchema>;
export type ToldFilters = z.output<typeof filtersSchema>;
