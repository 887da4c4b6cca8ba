import type { Language, Token } from '../domain/index.js';
import { type Cues, EMPTY_LINE, LINE, NAME } from './cues.js';
import { cuesOf } from './cues-of-form.js';
import { BLANK, DIGIT, goesOn, isApostrophe, isWordUnit, kindOf, LETTER, tokenEnd, wordEnd } from './cuts.js';
import { interned } from './interned.js';
import type { KnownWord, Morphology, MutableToken } from './morphology.js';
import { beginsNoName } from './names/run-of-name.js';
import { normaliseForm } from './normalise.js';
import { hashed, hashOf, NOTHING_YET, type Surface, Surfaces, sealed } from './surfaces.js';

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
    let kind = kindOf(code);
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
    } else {
      stop = tokenEnd(text, i, end, spaced);
      whole = stop === i + 1 && kind !== DIGIT;
      // The genitive's `'s` is a word.
      if (!whole && isApostrophe(code)) kind = LETTER;
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
  // the apostrophe of "the leaders’ meeting" is one, however it is printed: word lists know it by one form
  const form = surface === '’' ? "'" : surface;
  const word: KnownWord = { form, kind: type, readings: [], begins: null, names: null, sketch: 0 };
  return { text: surface, hash, word, caps: 'lower', cues: cuesOf(form, false, lang), reading: null };
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
