import type { Language, Token } from '../src/domain/index.js';
import { englishMorphology } from '../src/language/en/morphology/index.js';
import type { MutableToken } from '../src/language/morphology.js';
import { russianMorphology } from '../src/language/ru/morphology/index.js';
import { tokenise } from '../src/language/tokens.js';

/** One text as one sentence, its words read in context. */
export function sentenceTokens(text: string, lang: Language): Token[] {
  const morphology = lang === 'ru' ? russianMorphology() : englishMorphology();
  const tokens: MutableToken[] = [];
  tokenise(text, 0, text.length, lang, morphology, tokens);
  morphology.disambiguate(tokens, 0, tokens.length);
  return tokens;
}
