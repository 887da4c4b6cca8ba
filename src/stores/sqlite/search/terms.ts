/** What the tokeniser would take for the end of a term, or make small: of the ASCII characters all but those of words. */
const FOREIGN = /[\0-&(-+/:-@[-`{-\x7f]/g;
const REPLACEMENT = '\ufffd';

/** A form or lemma as one term of the index: a word has nothing to replace, whatever else is given can do no harm. */
const term = (text: string): string => (text === '' ? REPLACEMENT : text.replace(FOREIGN, REPLACEMENT));

export const lemmaTerm = (lemma: string): string => term(lemma);
export const formTerm = (form: string): string => `=${term(form)}`;
export const valueTerm = (id: number): string => `~${id}`;
