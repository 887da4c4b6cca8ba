import { type InEach, useTextOf } from '../../app/language.js';
import type { PeopleTexts } from './text/messages.js';

const TEXTS: InEach<PeopleTexts> = {
  en: () => import('./text/en.js').then((module) => module.TEXTS),
  ru: () => import('./text/ru.js').then((module) => module.TEXTS),
};

export const usePeopleTexts = (): PeopleTexts => useTextOf(TEXTS);
