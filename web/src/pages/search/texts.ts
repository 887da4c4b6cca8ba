import { type InEach, useTextOf } from '../../app/language.js';
import type { SearchTexts } from './text/messages.js';

const TEXTS: InEach<SearchTexts> = {
  en: () => import('./text/en.js').then((module) => module.TEXTS),
  ru: () => import('./text/ru.js').then((module) => module.TEXTS),
};

export const useSearchTexts = (): SearchTexts => useTextOf(TEXTS);
