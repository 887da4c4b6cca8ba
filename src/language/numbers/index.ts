export type { NumberWord, NumberWords, PlaceWord, ScaleWord } from './number-words.js';
export { place, scale } from './number-words.js';
export type { Numeral } from './numeral.js';
export { parseDigits, parseNumeral } from './numeral.js';
export type { NumberHit } from './read-number.js';
export { addDecimals, phraseAt, readNumber, readScale, timesDecimal } from './read-number.js';
