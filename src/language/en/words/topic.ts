import type { SenseWords } from '../../lexicon.js';

/** Words for the senses of the topic rules. */
export const topic = {} satisfies SenseWords;
