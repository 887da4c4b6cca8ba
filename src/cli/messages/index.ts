import { EN } from './en.js';
import type { Messages, Words } from './messages.js';
import { RU } from './ru.js';
import { WORDS_EN } from './words-en.js';
import { WORDS_RU } from './words-ru.js';

export * from './messages.js';

export type UiLanguage = 'en' | 'ru';
export const UI_LANGUAGES: readonly UiLanguage[] = ['en', 'ru'];
export const isUiLanguage = (text: string): text is UiLanguage => (UI_LANGUAGES as readonly string[]).includes(text);

export interface Ui {
  readonly lang: UiLanguage;
  readonly say: Messages;
  readonly words: Words;
}

export const UIS: { readonly [L in UiLanguage]: Ui } = {
  en: { lang: 'en', say: EN, words: WORDS_EN },
  ru: { lang: 'ru', say: RU, words: WORDS_RU },
};
