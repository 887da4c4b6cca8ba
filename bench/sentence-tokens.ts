import type { Language, Token } from '../src/domain/index.js';
import type { Cues } from '../src/language/cues.js';
import { englishMorphology } from '../src/language/en/morphology/index.js';
import type { MutableToken } from '../src/language/morphology.js';
import { russianMorphology } from '../src/language/ru/morphology/index.js';
import { tokenise } from '../src/language/tokens.js';

/** One text as one sentence, its words read in context, and what each may be or begin. */
export function sentenceTokens(text: string, lang: Language): { readonly tokens: readonly Token[]; readonly cues: readonly Cues[] } {
  const morphology = lang === 'ru' ? russianMorphology() : englishMorphology();
  const tokens: MutableToken[] = [];
  const cues: Cues[] = [];
  tokenise(text, 0, text.length, lang, morphology, tokens, cues);
  morphology.disambiguate(tokens, 0, tokens.length);
  return { tokens, cues };
}
