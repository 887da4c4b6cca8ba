import type { Language } from '../domain/index.js';
import { englishMorphology } from './en/morphology/index.js';
import type { MutableToken } from './morphology.js';
import { normaliseForm } from './normalise.js';
import { russianMorphology } from './ru/morphology/index.js';
import { tokenise } from './tokens.js';

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

/** The words and numbers of a stretch of text, without punctuation. */
export function wordsIn(text: string, lang: Language): readonly WrittenWord[] {
  const tokens: MutableToken[] = [];
  tokenise(text, 0, text.length, lang, morphologyOf(lang), tokens, []);
  return tokens
    .filter(({ word }) => word.kind === 'word' || word.kind === 'number')
    .map(({ start, end, word }) => ({ start, end, form: word.form }));
}
