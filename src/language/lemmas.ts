import type { Language } from '../domain/index.js';
import { BLANK, DIGIT, isApostrophe, kindOf, LETTER, tokenEnd } from './cuts.js';
import { englishMorphology } from './en/morphology/index.js';
import { normaliseForm } from './normalise.js';
import { russianMorphology } from './ru/morphology/index.js';

const morphologyOf = (lang: Language) => (lang === 'ru' ? russianMorphology() : englishMorphology());

/** Every dictionary form that a word form can have, whatever its context, the likeliest first; a number is its own. */
export function lemmasOf(form: string, lang: Language): readonly string[] {
  const readings = morphologyOf(lang).word(normaliseForm(form, lang)).readings;
  return readings.length === 0 ? [form] : [...new Set(readings.map(({ lemma }) => lemma))];
}

/** A word as the tokeniser cuts it, and its form as dictionaries have it. UTF-16 offsets. */
export interface WrittenWord {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/** The words and numbers of a stretch of text, without punctuation: cut as the tokeniser cuts them, and no dictionary is read. */
export function wordsIn(text: string, lang: Language): readonly WrittenWord[] {
  const words: WrittenWord[] = [];
  let spaced = true;
  for (let start = 0; start < text.length; ) {
    const code = text.charCodeAt(start);
    const kind = kindOf(code);
    const end = kind === BLANK ? start + 1 : tokenEnd(text, start, text.length, spaced);
    const surface = text.slice(start, end);
    const isGenitive = isApostrophe(code) && end > start + 1;
    if (kind === LETTER || isGenitive || (kind === DIGIT && /\p{L}/u.test(surface)))
      words.push({ start, end, form: normaliseForm(surface, lang) });
    else if (kind === DIGIT) words.push({ start, end, form: surface });
    spaced = kind === BLANK;
    start = end;
  }
  return words;
}
