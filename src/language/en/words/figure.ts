import type { SenseWords } from '../../lexicon.js';

/** Words for the senses of the figure rules. */
export const figure = {} satisfies SenseWords;
