/** Languages of the interface. The language of a page that is read is another matter. */
export const LANGUAGES = ['en', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

const isLanguage = (tag: unknown): tag is Language => LANGUAGES.some((language) => language === tag);

/** What the reader chose, else the first of the browser's languages that there is, else English. */
export function languageFor(chosen: string | null, preferred: readonly string[]): Language {
  if (isLanguage(chosen)) return chosen;
  return preferred.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage) ?? 'en';
}

/** The form of a word that goes with a count: `{ one, few, many, other }` by the rules of the language. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

const rules = new Map<Language, Intl.PluralRules>();
const numbers = new Map<Language, Intl.NumberFormat>();

/** `3 statements`, `21 утверждение`. */
export function counted(language: Language, n: number, forms: Forms): string {
  const rule = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, rule);
  return `${number(language, n)} ${forms[rule.select(n)] ?? forms.other}`;
}

export function number(language: Language, n: number): string {
  const format = numbers.get(language) ?? new Intl.NumberFormat(language);
  numbers.set(language, format);
  return format.format(n);
}
