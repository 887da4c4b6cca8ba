import { EN } from './en.js';
import type { Ui } from './index.js';
import { WORDS_EN } from './words-en.js';

export const UI_EN: Ui = { lang: 'en', say: EN, words: WORDS_EN };
