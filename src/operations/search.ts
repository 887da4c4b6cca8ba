import { findPassages } from './find-passages.js';
import { defineOperation } from './operation.js';
import { searchInputSchema, searchOutputSchema } from './search-schema.js';

/** Passages in which the words stand, each place in its context, with exact counts. */
export const search = defineOperation({
  name: 'search',
  input: searchInputSchema,
  output: searchOutputSchema,
  run: async (input, context) => findPassages(searchInputSchema.parse(input), context),
});
