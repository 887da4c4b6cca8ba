import { type InEach, useTextOf } from '../../app/language.js';
import type { CompareTexts } from './text/messages.js';

const TEXTS: InEach<CompareTexts> = {
  en: () => import('./text/en.js').then((module) => module.TEXTS),
  ru: () => import('./text/ru.js').then((module) => module.TEXTS),
};

export const useCompareTexts = (): CompareTexts => useTextOf(TEXTS);
