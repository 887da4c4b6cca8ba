import type { WordTexts } from './word-texts.js';

// Of the ASCII characters all but those of words: the tokeniser would take them for the end of a term.
const FOREIGN_ONES = /[\0-&(-+/:-@[-`{-\x7f]/g;
const FOREIGN = /[\0-&(-+/:-@[-`{-\x7f]/;
const REPLACEMENT = '\ufffd';

/** A form or lemma as one term of the index: a word has nothing to replace, whatever else is given can do no harm. */
const term = (text: string): string => (text === '' ? REPLACEMENT : text.replace(FOREIGN_ONES, REPLACEMENT));

const FORM = '=';
export const lemmaTerm = (lemma: string): string => term(lemma);
export const formTerm = (form: string): string => FORM + term(form);
export const valueTerm = (id: number): string => `~${id}`;
/** That a passage dwells on the lemma, and how much: six digits, so that terms stand in the order of what they tell. */
export const standingTerm = (lemma: string, millionths: number): string => `${term(lemma)}~${String(millionths).padStart(6, '0')}`;

/** The terms of all lemmas, in their order. */
export const lemmaTerms = ({ lemmas, allLemmas }: WordTexts): string => listOf(lemmas, allLemmas, '');
export const formTerms = ({ forms, allForms }: WordTexts): string => listOf(forms, allForms, FORM);

/** One look at them all is several times faster than one at every word, and hardly ever finds anything. */
function listOf(texts: readonly string[], all: string, mark: string): string {
  if (texts.length === 0) return '';
  const clean = !FOREIGN.test(all) && !texts.includes('');
  return mark + (clean ? texts : texts.map(term)).join(` ${mark}`);
}
