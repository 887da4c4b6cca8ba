import type { Messages, Words } from './messages.js';

export * from './messages.js';

export type UiLanguage = 'en' | 'ru';
export const UI_LANGUAGES: readonly UiLanguage[] = ['en', 'ru'];
export const isUiLanguage = (text: string): text is UiLanguage => (UI_LANGUAGES as readonly string[]).includes(text);

export interface Ui {
  readonly lang: UiLanguage;
  readonly say: Messages;
  readonly words: Words;
}

/** Each loaded when it is spoken: a command speaks one language, and starts sooner without the others. */
const UIS: { readonly [L in UiLanguage]: () => Promise<Ui> } = {
  en: async () => (await import('./ui-en.js')).UI_EN,
  ru: async () => (await import('./ui-ru.js')).UI_RU,
};

export const loadUi = (lang: UiLanguage): Promise<Ui> => UIS[lang]();
