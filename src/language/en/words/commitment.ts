import type { SenseWords } from '../../lexicon.js';

/** Words for the senses of the commitment rules. */
export const commitment = {} satisfies SenseWords;
