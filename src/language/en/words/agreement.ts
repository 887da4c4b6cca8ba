import type { SenseWords } from '../../lexicon.js';

/** Words for the senses of the agreement rules. */
export const agreement = {} satisfies SenseWords;
