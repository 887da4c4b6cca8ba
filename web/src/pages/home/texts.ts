import type { InEach } from '../../app/language.js';
import type { HomeTexts } from './text/messages.js';

export const HOME_TEXTS: InEach<HomeTexts> = {
  en: () => import('./text/en.js').then((module) => module.TEXTS),
  ru: () => import('./text/ru.js').then((module) => module.TEXTS),
};
