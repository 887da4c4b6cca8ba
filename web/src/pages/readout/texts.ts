import { type InEach, useTextOf } from '../../app/language.js';
import type { ReadoutTexts } from './text/messages.js';

export const READOUT_TEXTS: InEach<ReadoutTexts> = {
  en: () => import('./text/en.js').then((module) => module.TEXTS),
  ru: () => import('./text/ru.js').then((module) => module.TEXTS),
};

export const useReadoutTexts = (): ReadoutTexts => useTextOf(READOUT_TEXTS);
