import type { Ui } from './index.js';
import { RU } from './ru.js';
import { WORDS_RU } from './words-ru.js';

export const UI_RU: Ui = { lang: 'ru', say: RU, words: WORDS_RU };
