import type { PassageWord } from '../../../domain/index.js';

/** Forms and lemmas of a passage's words, gathered once for the index and for what is kept beside the text. */
export interface WordTexts {
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  /** One behind the other, with nothing between them: many words are looked at faster so than one by one. */
  readonly allForms: string;
  readonly allLemmas: string;
}

export function textsOf(words: readonly PassageWord[]): WordTexts {
  const forms: string[] = [];
  const lemmas: string[] = [];
  for (const { form, lemma } of words) {
    forms.push(form);
    lemmas.push(lemma);
  }
  return { forms, lemmas, allForms: forms.join(''), allLemmas: lemmas.join('') };
}
