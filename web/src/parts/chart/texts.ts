import type { InEach } from '../../app/language.js';
import type { ChartTexts } from './text/messages.js';

export const CHART_TEXTS: InEach<ChartTexts> = {
  en: () => import('./text/en.js').then((module) => module.TEXTS),
  ru: () => import('./text/ru.js').then((module) => module.TEXTS),
};
