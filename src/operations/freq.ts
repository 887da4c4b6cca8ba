import * as z from 'zod';
import { QueryError } from '../search/index.js';
import { FREQUENCY_BY, type Frequency } from '../stores/contract/index.js';
import { defineOperation } from './operation.js';
import { filtersSchema, matchedSchema } from './query-schema.js';
import { readQuery, toldFilters, toldMatched } from './read-query.js';

const count = z.int().min(0);
const counts = {
  occurrences: count.describe('places where the words stand; a phrase or a near-group is one place'),
  passages: count.describe('turns and paragraphs with at least one'),
  words: count.describe('words of all passages that the filters leave'),
  per_100k: z.number().nullable().describe('occurrences per 100,000 words, two decimals; null where there are no words'),
};

const inputSchema = z.strictObject({
  query: z.string(),
  by: z.enum(FREQUENCY_BY).optional().describe('year (default), speaker or publisher'),
});

/** How often words are said, among how many, by year, speaker or publisher. */
export const freq = defineOperation({
  name: 'freq',
  input: inputSchema,
  output: z.strictObject({
    query: z.string(),
    by: z.enum(FREQUENCY_BY),
    matched: z.array(matchedSchema),
    filters: filtersSchema,
    rows: z
      .array(z.strictObject({ value: z.string(), label: z.string(), ...counts }))
      .describe('years in their order, others by occurrences; passages without a year, speaker or publisher are only in the total'),
    total: z.strictObject(counts),
  }),
  async run(input, context) {
    const { query, by = 'year' } = inputSchema.parse(input);
    const store = await context.store({ create: false });
    const { text, matched, filters } = await readQuery(query, store, context);
    if (text === null) {
      const whole = { start: 0, end: Array.from(query).length };
      throw new QueryError('query-empty', query, whole, 'there are no words to count', 'write a word beside the filters: turnover lang:en');
    }
    const all = await store.frequency({ text, filters }, by);
    const rows = all.filter(({ value }) => value !== '').map(({ value, label, ...of }) => ({ value, label, ...rated(of) }));
    const sum = (field: 'occurrences' | 'passages' | 'words') => all.reduce((total, each) => total + each[field], 0);
    const total = rated({ occurrences: sum('occurrences'), passages: sum('passages'), words: sum('words') });
    return { query, by, matched: toldMatched(matched), filters: toldFilters(filters), rows, total };
  },
});

export type FreqOutput = z.output<typeof freq.output>;

const rated = (counted: Pick<Frequency, 'occurrences' | 'passages' | 'words'>) => ({
  ...counted,
  per_100k: counted.words === 0 ? null : Math.round((counted.occurrences / counted.words) * 1e7) / 100,
});
