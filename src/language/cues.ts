/**
 * What a token may be or begin, as bits, so that most tokens of a text cost no look-up: each stage passes by those without its bit. Told
 * once a surface, but for the line breaks.
 */
export type Cues = number;

export const TIME = 1;
/** A time, if the next word fits; the next word has `TIME_NEXT` where it may. */
export const TIME_OPENER = 1 << 1;
export const TIME_NEXT = 1 << 2;
export const AMOUNT = 1 << 3;
/** An amount, if the next word fits; the next word has `AMOUNT_NEXT` where it may. */
export const AMOUNT_OPENER = 1 << 4;
export const AMOUNT_NEXT = 1 << 5;
/** A sentence may end with it. */
export const SENTENCE_END = 1 << 6;
/** A conjunction that opens a clause. */
export const OPENER = 1 << 7;
/** A mark that may part clauses. */
export const BREAK = 1 << 8;
export const QUOTE = 1 << 9;
/** A predicate whatever its reading. */
export const AUXILIARY = 1 << 10;
/** A word with a hyphen in it. */
export const HYPHENED = 1 << 11;
/** A word that may begin the name of a person: in capitals and none of those that begin no name, or a title. */
export const NAME = 1 << 12;
export const WORD = 1 << 13;
/** A line ends before it. */
export const LINE = 1 << 14;
/** An empty line stands before it. */
export const EMPTY_LINE = 1 << 15;
