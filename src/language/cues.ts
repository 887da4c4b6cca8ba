import type { Language } from '../domain/index.js';
import { amountCue } from './amounts/cues.js';
import { timeCue } from './calendar/cues.js';

/** What a form may begin, as bits, so that most words of a text cost no look-up. Told once a form, with its surface. */
export const TIME = 1;
/** A time, if the next word fits. */
export const TIME_OPENER = 2;
export const AMOUNT = 4;
/** An amount, if the next word fits. */
export const AMOUNT_OPENER = 8;
export type Cues = number;

export function cuesOf(form: string, lang: Language): Cues {
  const time = timeCue(form, lang);
  const amount = amountCue(form, lang);
  return (
    (time === 'begins' ? TIME : time === 'opens' ? TIME_OPENER : 0) |
    (amount === 'begins' ? AMOUNT : amount === 'opens' ? AMOUNT_OPENER : 0)
  );
}
