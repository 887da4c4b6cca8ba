import { type InEach, useTextOf } from '../../app/language.js';
import type { MeetingsTexts } from './text/messages.js';

const TEXTS: InEach<MeetingsTexts> = {
  en: () => import('./text/en.js').then((module) => module.TEXTS),
  ru: () => import('./text/ru.js').then((module) => module.TEXTS),
};

export const useMeetingsTexts = (): MeetingsTexts => useTextOf(TEXTS);
