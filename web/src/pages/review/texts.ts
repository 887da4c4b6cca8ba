import { type InEach, useTextOf } from '../../app/language.js';
import type { ReviewTexts } from './text/messages.js';

const TEXTS: InEach<ReviewTexts> = {
  en: () => import('./text/en.js').then((module) => module.TEXTS),
  ru: () => import('./text/ru.js').then((module) => module.TEXTS),
};

export const useReviewTexts = (): ReviewTexts => useTextOf(TEXTS);
