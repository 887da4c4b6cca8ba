import { type InEach, useTextOf } from '../../app/language.js';
import type { ApiDocsTexts } from './text/messages.js';

const TEXTS: InEach<ApiDocsTexts> = {
  en: () => import('./text/en.js').then((module) => module.TEXTS),
  ru: () => import('./text/ru.js').then((module) => module.TEXTS),
};

export const useApiDocsTexts = (): ApiDocsTexts => useTextOf(TEXTS);
