import { type InEach, useTextOf } from '../../../app/language.js';
import type { OfficialTexts } from './text/messages.js';

const TEXTS: InEach<OfficialTexts> = {
  en: () => import('./text/en.js').then((module) => module.TEXTS),
  ru: () => import('./text/ru.js').then((module) => module.TEXTS),
};

export const useOfficialTexts = (): OfficialTexts => useTextOf(TEXTS);
