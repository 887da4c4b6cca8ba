import type { SenseWords } from '../../lexicon.js';

/** Words for the senses of the assessment rules. */
export const assessment = {} satisfies SenseWords;
