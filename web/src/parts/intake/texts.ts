import { type InEach, useTextOf } from '../../app/language.js';
import type { IntakeTexts } from './text/messages.js';

export const INTAKE_TEXTS: InEach<IntakeTexts> = {
  en: () => import('./text/en.js').then((module) => module.TEXTS),
  ru: () => import('./text/ru.js').then((module) => module.TEXTS),
};

export const useIntakeTexts = (): IntakeTexts => useTextOf(INTAKE_TEXTS);
