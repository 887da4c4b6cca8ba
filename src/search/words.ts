/** A word as it is found: form and lemma, with its place. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/** The tokeniser cuts off the English genitive; for a reader, and for a count of words, `Russia's` is one word. */
export const isGenitive = (word: Found, before: Found | undefined): boolean => word.form === "'s" && before?.end === word.start;

/** The word together with its genitive. */
export const withGenitive = <Word extends Found>(word: Word, genitive: Found): Word => ({
  ...word,
  end: genitive.end,
  form: word.form + genitive.form,
});
