import { type InEach, useTextOf } from '../../app/language.js';
import type { ReadoutTexts } from './text/messages.js';

const TEXTS: InEach<ReadoutTexts> = {
  en: () => import('./text/en.js').then((module) => module.TEXTS),
  ru: () => import('./text/ru.js').then((module) => module.TEXTS),
};

export const useReadoutTexts = (): ReadoutTexts => useTextOf(TEXTS);
