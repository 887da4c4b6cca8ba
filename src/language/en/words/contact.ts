import type { SenseWords } from '../../lexicon.js';

/** Words for the senses of the contact rules. */
export const contact = {} satisfies SenseWords;
