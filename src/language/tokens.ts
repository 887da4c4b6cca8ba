import type { Language, Token } from '../domain/index.js';
import { isBlank } from '../domain/index.js';
import { type Cues, EMPTY_LINE, LINE, NAME } from './cues.js';
import { cuesOf } from './cues-of-form.js';
import { interned } from './interned.js';
import type { KnownWord, Morphology, MutableToken } from './morphology.js';
import { beginsNoName } from './names/run-of-name.js';
import { normaliseForm } from './normalise.js';
import { hashed, hashOf, NOTHING_YET, type Surface, Surfaces, sealed } from './surfaces.js';

/** Classes of UTF-16 units: what a token may be made of. All others are 0. */
const LETTER = 1;
const DIGIT = 2;
const BLANK = 3;
const MARK = 4;

const classes = new Uint8Array(0x10000);
// One look at many units is far faster than one at each, which every start of the program would wait for. The large blocks are letters all
// through; halves of pairs and units of private use are none.
for (const [from, to] of [
  [0x3400, 0x4dc0],
  [0x4e00, 0xa000],
  [0xac00, 0xd7a4],
] as const)
  classes.fill(LETTER, from, to);
for (const [from, to] of [
  [0x80, 0x3400],
  [0xa000, 0xac00],
  [0xd7a4, 0xd800],
  [0xf900, 0x10000],
] as const) {
  const units = new Uint16Array(to - from).map((_, i) => from + i);
  for (const { index, 0: letters } of String.fromCharCode(...units).matchAll(/[\p{L}\p{M}]+/gu)) {
    classes.fill(LETTER, from + index, from + index + letters.length);
  }
}
classes.fill(LETTER, 0x41, 0x5b).fill(LETTER, 0x61, 0x7b).fill(DIGIT, 0x30, 0x3a).fill(MARK, 0x300, 0x370);
for (let code = 0; code < 0x10000; code += code === 0x3000 ? 0xfeff - 0x3000 : 1) if (isBlank(code)) classes[code] = BLANK;
classes[0xad] = MARK;

const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;

/** Words that keep their `'s`: it is a verb there, not a genitive. */
const VERBAL_S = new Set(['it', 'that', 'there', 'here', 'he', 'she', 'let', 'what', 'who', 'where', 'how', 'when']);

const surfaces: Record<Language, Surfaces> = { ru: new Surfaces(), en: new Surfaces() };

/**
 * Words, numbers and marks of `[start, end)` of a text, appended to `out`. Offsets are kept; white space makes no tokens.
 * What each token may be or begin is appended to `cues`.
 * `1,200,000` and `5,5` are one number; `российско-азербайджанский`, `80-летие`, `U.S.-China` one word; `Russia's` is two tokens.
 */
export function tokenise(
  text: string,
  start: number,
  end: number,
  lang: Language,
  morphology: Morphology,
  out: MutableToken[],
  cues: Cues[],
): void {
  let i = start;
  let spaced = true;
  let lines = 0;
  const known = surfaces[lang];
  while (i < end) {
    const code = text.charCodeAt(i);
    let kind = classes[code] as number;
    if (kind === BLANK) {
      spaced = true;
      if (code === 0x0a || code === 0x2028 || code === 0x2029) lines++;
      i++;
      continue;
    }
    let stop = i + 1;
    let hash = hashed(NOTHING_YET, code);
    let whole = true;
    if (kind === LETTER) {
      let next = 0;
      for (; stop < end; stop++) {
        next = text.charCodeAt(stop);
        if (!isWordUnit(next)) break;
        hash = hashed(hash, next);
      }
      if (stop < end && goesOn(next, stop - i)) {
        stop = wordEnd(text, i, end);
        whole = false;
      }
    } else if (kind === DIGIT) {
      stop = numberEnd(text, i, end);
      whole = false;
    } else if (!spaced && isApostrophe(code) && endsAfterS(text, i, end)) {
      stop++;
      kind = LETTER;
      whole = false;
    } else if (isLeadSurrogate(code) && stop < end) {
      stop++;
      whole = false;
    }
    const key = whole ? sealed(hash) : hashOf(text, i, stop);
    let entry = known.at(key, text, i, stop);
    if (entry === undefined) {
      entry = read(interned(text.slice(i, stop)), key, kind, lang, morphology);
      known.add(entry);
    }
    out.push({
      index: out.length,
      start: i,
      end: stop,
      word: entry.word,
      caps: entry.caps,
      reading: entry.reading,
      spaced,
    });
    cues.push(lines === 0 ? entry.cues : entry.cues | (lines === 1 ? LINE : LINE | EMPTY_LINE));
    spaced = false;
    lines = 0;
    i = stop;
  }
}

function read(surface: string, hash: number, kind: number, lang: Language, morphology: Morphology): Surface {
  if (kind === LETTER || (kind === DIGIT && /\p{L}/u.test(surface))) {
    const word = morphology.word(interned(normaliseForm(surface, lang)));
    const caps = capsOf(surface);
    const cues = cuesOf(word.form, true, lang) | (caps === 'lower' || beginsNoName(word.form, lang) ? 0 : NAME);
    return { text: surface, hash, word, caps, cues, reading: word.readings[0] ?? null };
  }
  const type = kind === DIGIT ? 'number' : /[\p{S}%‰&@§#*/\\]/u.test(surface) ? 'symbol' : 'punctuation';
  const word: KnownWord = { form: surface, kind: type, readings: [], begins: null, names: null, sketch: 0 };
  return { text: surface, hash, word, caps: 'lower', cues: cuesOf(surface, false, lang), reading: null };
}

function capsOf(surface: string): Token['caps'] {
  const letters = surface.replace(/[^\p{L}]/gu, '');
  const lower = letters.toLowerCase();
  if (letters === lower) return 'lower';
  if (letters === letters.toUpperCase()) return letters.length > 1 ? 'upper' : 'title';
  const first = letters.slice(0, 1);
  if (first === first.toLowerCase()) return 'mixed';
  return letters.slice(1) === lower.slice(1) ? 'title' : /-\p{Lu}/u.test(surface) ? 'title' : 'mixed';
}

/** Whether a word may go on behind this unit, which is none of a word and stands behind its first `length` units. */
const goesOn = (code: number, length: number): boolean => isHyphen(code) || isApostrophe(code) || (code === 0x2e && length === 1);

function wordEnd(text: string, from: number, end: number): number {
  let i = from;
  const initials = abbreviationEnd(text, from, end);
  if (initials > from) i = initials;
  for (;;) {
    while (i < end && isWordUnit(text.charCodeAt(i))) i++;
    if (i >= end - 1) return i;
    const code = text.charCodeAt(i);
    const next = classes[text.charCodeAt(i + 1)] as number;
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

const isWordUnit = (code: number): boolean => {
  const kind = classes[code] as number;
  return kind === LETTER || kind === DIGIT || kind === MARK;
};

/** `U.S.`, `D.C.`, `P.M.`: two or more single Latin letters with a full stop after each. Equal to `from` when there is none. */
function abbreviationEnd(text: string, from: number, end: number): number {
  let i = from;
  let letters = 0;
  while (i + 1 < end && isLatin(text.charCodeAt(i)) && text.charCodeAt(i + 1) === 0x2e) {
    i += 2;
    letters++;
  }
  return letters >= 2 && !(i < end && classes[text.charCodeAt(i)] === LETTER) ? i : from;
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
    while (i < end && classes[text.charCodeAt(i)] === DIGIT) i++;
    const code = i < end ? text.charCodeAt(i) : 0;
    if ((code === 0x2c || code === 0x2e) && i + 1 < end && classes[text.charCodeAt(i + 1)] === DIGIT) i++;
    else break;
  }
  // 1990s, 21st, 90-е, 80-летие, 2.3-fold
  if (i < end && classes[text.charCodeAt(i)] === LETTER) return wordEnd(text, i, end);
  if (i + 1 < end && isHyphen(text.charCodeAt(i)) && classes[text.charCodeAt(i + 1)] === LETTER) return wordEnd(text, i + 1, end);
  return i;
}
