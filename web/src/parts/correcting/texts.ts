import { type InEach, useTextOf } from '../../app/language.js';
import type { CorrectingTexts } from './text/messages.js';

const TEXTS: InEach<CorrectingTexts> = {
  en: () => import('./text/en.js').then((module) => module.TEXTS),
  ru: () => import('./text/ru.js').then((module) => module.TEXTS),
};

export const useCorrectingTexts = (): CorrectingTexts => useTextOf(TEXTS);
