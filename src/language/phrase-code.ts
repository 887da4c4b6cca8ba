import type { Token } from '../domain/index.js';
import type { Begins } from './begins.js';
import type { KnownWord } from './morphology.js';
import { isOfPos, type PhraseWord } from './phrase-word.js';

/**
 * The words of a phrase behind its first as one run of numbers, so that holding it against a text touches little memory. Each word is
 * its kind, how many alternatives follow, and these: the number of the text, with the way it is matched in the low bits.
 */
const NEEDED = 0;
const OPTIONAL = 1;
const ANY = 2;

const WAY_BITS = 5;
const WAYS = (1 << WAY_BITS) - 1;
const FORM_OR_LEMMA = 0;
const FORM = 1;
/** From here on a part of speech in context. */
const FIRST_POS = 2;
const positions: string[] = [];

export function encode(words: readonly PhraseWord[], numbers: Map<string, number>): number[] {
  const code: number[] = [];
  for (const { any, optional, alternatives } of words.slice(1)) {
    code.push((any ? ANY : NEEDED) | (optional ? OPTIONAL : NEEDED), alternatives.length);
    for (const { text, exact, pos } of alternatives)
      code.push((numberOf(text, numbers) << WAY_BITS) | (pos === null ? (exact ? FORM : FORM_OR_LEMMA) : wayOf(pos)));
  }
  return code;
}

function numberOf(text: string, numbers: Map<string, number>): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, numbers.size);
  return numbers.size - 1;
}

function wayOf(pos: string): number {
  if (!positions.includes(pos)) positions.push(pos);
  const way = FIRST_POS + positions.indexOf(pos);
  if (way > WAYS) throw new Error(`lexicon: too many parts of speech at «${pos}»`);
  return way;
}

/** The token after the words of the code from `at` on, the first of them at `position`; -1 where they do not stand there. */
export function matchCode(
  code: readonly number[],
  at: number,
  tokens: readonly Token[],
  position: number,
  last: number,
  beginsOf: (word: KnownWord) => Begins,
): number {
  if (at === code.length) return position;
  const kind = code[at] as number;
  const next = at + 2 + (code[at + 1] as number);
  if (position < last && stands(code, at, next, tokens[position] as Token, beginsOf)) {
    const end = matchCode(code, next, tokens, position + 1, last, beginsOf);
    if (end >= 0) return end;
  }
  return (kind & OPTIONAL) !== 0 ? matchCode(code, next, tokens, position, last, beginsOf) : -1;
}

/** Whether the word of the code at `[at, next)` takes the token. */
function stands(code: readonly number[], at: number, next: number, token: Token, beginsOf: (word: KnownWord) => Begins): boolean {
  if (((code[at] as number) & ANY) !== 0) return token.word.kind === 'word';
  const { texts, form, lemmas } = beginsOf(token.word);
  if (texts.length === 0) return false;
  for (let i = at + 2; i < next; i++) {
    const number = (code[i] as number) >>> WAY_BITS;
    const way = (code[i] as number) & WAYS;
    if (way === FORM_OR_LEMMA) {
      for (let k = 0; k < texts.length; k++) if (texts[k] === number) return true;
    } else if (way === FORM) {
      if (form === number) return true;
    } else if (token.reading !== null && lemmas[token.word.readings.indexOf(token.reading)] === number) {
      if (isOfPos(token.reading.pos, positions[way - FIRST_POS] as string)) return true;
    }
  }
  return false;
}
