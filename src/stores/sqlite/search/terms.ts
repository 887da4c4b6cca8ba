/** What the tokeniser would take for the end of a term, or make small: of the ASCII characters all but those of words. */
const FOREIGN = /[\0-&(-+/:-@[-`{-\x7f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FOREIGN_IN_LIST = /[\0-\x1f!-&(-+/:-@[-`{-\x7f]/;
const REPLACEMENT = '\ufffd';

/** A form or lemma as one term of the index: a word has nothing to replace, whatever else is given can do no harm. */
const term = (text: string): string => (text === '' ? REPLACEMENT : text.replace(FOREIGN, REPLACEMENT));

const FORM = '=';
export const lemmaTerm = (lemma: string): string => term(lemma);
export const formTerm = (form: string): string => FORM + term(form);
export const valueTerm = (id: number): string => `~${id}`;

/** The terms of many lemmas, in their order. */
export const lemmaTerms = (lemmas: readonly string[]): string => listOf(lemmas, '');
export const formTerms = (forms: readonly string[]): string => listOf(forms, FORM);

/** One look at the whole list is several times faster than one at every word, and hardly ever finds anything. */
function listOf(texts: readonly string[], mark: string): string {
  const list = texts.join(' ');
  const clean = !FOREIGN_IN_LIST.test(list) && spacesIn(list) === texts.length - 1 && !texts.includes('');
  const safe = clean ? list : texts.map(term).join(' ');
  return mark === '' || safe === '' ? safe : mark + safe.replaceAll(' ', ` ${mark}`);
}

function spacesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++;
  return count;
}
