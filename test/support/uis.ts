import { loadUi, type Ui, type UiLanguage } from '../../src/cli/messages/index.js';

/** The interface in every language it speaks. */
export const UIS: { readonly [L in UiLanguage]: Ui } = { en: await loadUi('en'), ru: await loadUi('ru') };
