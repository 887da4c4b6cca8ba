/** What the tokeniser would take for the end of a term, or make small: of the ASCII characters all but those of words. */
const FOREIGN = /[\0-&(-+/:-@[-`{-\x7f]/g;
const REPLACEMENT = '\ufffd';

/** A form or lemma as one term of the index: a word has nothing to replace, whatever else is given can do no harm. */
export const term = (text: string): string => (text === '' ? REPLACEMENT : text.replace(FOREIGN, REPLACEMENT));

/** Terms of one column, in order; what is in front of each sets it apart from those of other columns. */
export function terms(texts: readonly string[], mark: '' | '='): string {
  const joined = mark + texts.join(` ${mark}`);
  // Most passages have nothing to replace, and one look at the whole is faster than one at each.
  const clean = !/[\0-\x1f!-&(-+/:-<>-@[-`{-\x7f]/.test(joined) && !texts.includes('');
  return clean ? joined : mark + texts.map(term).join(` ${mark}`);
}

/** Terms of the column `about`. */
export const valueTerms = (ids: readonly number[]): string => ids.map((id) => `~${id}`).join(' ');
