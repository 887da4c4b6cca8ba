import type { Language, Page, ToldHeader } from '../domain/index.js';

/** A page made of nothing but its text, for tests. */
export const pageOf = (text: string, lang: Language = 'ru', told: Partial<ToldHeader> = {}): Page => ({
  text,
  lang,
  inputId: null,
  publisher: null,
  url: null,
  key: null,
  told: { title: null, date: null, time: null, place: null, ...told },
  apparatus: [],
  sha256: '',
  original: null,
  diagnostics: [],
});
