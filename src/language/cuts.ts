import { isBlank } from '../domain/index.js';

// Where the tokens of a text begin and end, by its letters alone: no dictionary is asked.

/** Classes of UTF-16 units: what a token may be made of. */
const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const BLANK = 3;
const MARK = 4;
const UNKNOWN = 5;

// Asking Unicode of 65,536 units is what every start of the program would wait for: it is asked of a unit that is met, but for those most texts
// are written in. Of the large blocks all are letters; halves of pairs and units of private use are none.
const classes = new Uint8Array(0x10000).fill(UNKNOWN);
classes.fill(OTHER, 0, 0x100).fill(OTHER, 0x2000, 0x2070).fill(OTHER, 0xd800, 0xf900);
classes.fill(LETTER, 0x3400, 0x4dc0).fill(LETTER, 0x4e00, 0xa000).fill(LETTER, 0xac00, 0xd7a4);
classes.fill(LETTER, 0x400, 0x530).fill(OTHER, 0x482, 0x483);
classes.fill(LETTER, 0xc0, 0x100).fill(OTHER, 0xd7, 0xd8).fill(OTHER, 0xf7, 0xf8);
for (const code of [0xaa, 0xb5, 0xba]) classes[code] = LETTER;
classes.fill(LETTER, 0x41, 0x5b).fill(LETTER, 0x61, 0x7b).fill(DIGIT, 0x30, 0x3a).fill(MARK, 0x300, 0x370);
for (const [from, to] of [
  [0, 0x100],
  [0x2000, 0x2070],
] as const)
  for (let code = from; code < to; code++) if (isBlank(code)) classes[code] = BLANK;
classes[0xad] = MARK;

/** `LETTER`, `DIGIT`, `BLANK`, or of no word. */
export function kindOf(code: number): number {
  const kind = classes[code] as number;
  return kind === UNKNOWN ? classify(code) : kind;
}

function classify(code: number): number {
  const kind = isBlank(code) ? BLANK : /[\p{L}\p{M}]/u.test(String.fromCharCode(code)) ? LETTER : OTHER;
  classes[code] = kind;
  return kind;
}

const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;
export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;

/** Words that keep their `'s`: it is a verb there, not a genitive. */
const VERBAL_S = new Set(['it', 'that', 'there', 'here', 'he', 'she', 'let', 'what', 'who', 'where', 'how', 'when']);

/** Where the token that begins at `from`, which is not blank, ends. `spaced`: white space stands before it. */
export function tokenEnd(text: string, from: number, end: number, spaced: boolean): number {
  const code = text.charCodeAt(from);
  const kind = kindOf(code);
  if (kind === LETTER) return wordEnd(text, from, end);
  if (kind === DIGIT) return numberEnd(text, from, end);
  const two = (!spaced && isApostrophe(code) && endsAfterS(text, from, end)) || (isLeadSurrogate(code) && from + 1 < end);
  return from + (two ? 2 : 1);
}

/** Whether a word may go on behind this unit, which is none of a word and stands behind its first `length` units. */
export const goesOn = (code: number, length: number): boolean => isHyphen(code) || isApostrophe(code) || (code === 0x2e && length === 1);

export function wordEnd(text: string, from: number, end: number): number {
  let i = from;
  const initials = abbreviationEnd(text, from, end);
  if (initials > from) i = initials;
  for (;;) {
    while (i < end && isWordUnit(text.charCodeAt(i))) i++;
    if (i >= end - 1) return i;
    const code = text.charCodeAt(i);
    const next = kindOf(text.charCodeAt(i + 1));
    if (isHyphen(code) && (next === LETTER || next === DIGIT)) {
      i++;
      const inner = abbreviationEnd(text, i, end);
      if (inner > i) i = inner;
    } else if (isApostrophe(code) && next === LETTER) {
      if (isGenitive(text, from, i, end)) return i;
      i++;
    } else return i;
  }
}

export const isWordUnit = (code: number): boolean => {
  const kind = classes[code] as number;
  return kind === LETTER || kind === DIGIT || kind === MARK || (kind === UNKNOWN && classify(code) === LETTER);
};

/** `U.S.`, `D.C.`, `P.M.`: two or more single Latin letters with a full stop after each. Equal to `from` when there is none. */
function abbreviationEnd(text: string, from: number, end: number): number {
  let i = from;
  let letters = 0;
  while (i + 1 < end && isLatin(text.charCodeAt(i)) && text.charCodeAt(i + 1) === 0x2e) {
    i += 2;
    letters++;
  }
  return letters >= 2 && !(i < end && kindOf(text.charCodeAt(i)) === LETTER) ? i : from;
}

const isLatin = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const isLeadSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** An English genitive stands at `apostrophe`: `'s` that ends the word, after anything but a pronoun. */
function isGenitive(text: string, from: number, apostrophe: number, end: number): boolean {
  return endsAfterS(text, apostrophe, end) && !VERBAL_S.has(text.slice(from, apostrophe).toLowerCase());
}

/** `'s` with nothing of a word after it. */
function endsAfterS(text: string, apostrophe: number, end: number): boolean {
  const s = apostrophe + 1 < end ? text.charCodeAt(apostrophe + 1) : 0;
  return (s === 0x73 || s === 0x53) && !(apostrophe + 2 < end && isWordUnit(text.charCodeAt(apostrophe + 2)));
}

function numberEnd(text: string, from: number, end: number): number {
  let i = from;
  for (;;) {
    while (i < end && kindOf(text.charCodeAt(i)) === DIGIT) i++;
    const code = i < end ? text.charCodeAt(i) : 0;
    if ((code === 0x2c || code === 0x2e) && i + 1 < end && kindOf(text.charCodeAt(i + 1)) === DIGIT) i++;
    else break;
  }
  // 1990s, 21st, 90-е, 80-летие, 2.3-fold
  if (i < end && kindOf(text.charCodeAt(i)) === LETTER) return wordEnd(text, i, end);
  if (i + 1 < end && isHyphen(text.charCodeAt(i)) && kindOf(text.charCodeAt(i + 1)) === LETTER) return wordEnd(text, i + 1, end);
  return i;
}
