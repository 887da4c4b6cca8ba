/**
 * What a sentence may hold that no word of the lexicon tells. Rules are set off by these as they are by senses, and in the rows of senses they
 * have numbers of their own.
 */
export const HOLDS_AMOUNT = '#amount';
/** A verb read in the future tense. */
export const HOLDS_FUTURE = '#future';
