import { type InEach, useTextOf } from '../../app/language.js';
import type { PairTexts } from './text/messages.js';

const TEXTS: InEach<PairTexts> = {
  en: () => import('./text/en.js').then((module) => module.TEXTS),
  ru: () => import('./text/ru.js').then((module) => module.TEXTS),
};

export const usePairTexts = (): PairTexts => useTextOf(TEXTS);
