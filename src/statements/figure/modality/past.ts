import type { Context } from '../../rule.js';

/** Whether the tokens tell of what is over. */
export function isPast({ view }: Context, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const reading = view.token(i)?.reading;
    // «могли бы выйти»: the conditional has the form of the past
    if (reading?.tense === 'past' && reading.pos === 'verb' && view.form(i + 1) !== 'бы' && !isWished(view, first, i)) return true;
    // «построено», «уровень доведён»: done, unless it will be or is to be
    if (reading?.short && reading.pos === 'participle' && !TO_BE.test(view.form(i - 1)) && !view.has(i, i + 1, 'planned-for', 'target'))
      return true;
  }
  return false;
}

/** «хорошо бы, чтобы вышло»: the form of the past in a wish. */
function isWished(view: Context['view'], first: number, at: number): boolean {
  for (let i = at - 1; i >= first - 1 && i >= at - 8; i--) if (/^(чтобы?|дабы)$/.test(view.form(i))) return true;
  return false;
}

export const TO_BE = /^(буд(ет|ут|ем)|быть|было|должн[аоы]?)$/;

/** "Is able already to take in a million". */
export const ABLE_NOW = /(уже (сейчас|сегодня|теперь)|(already|now) able|able already)/;
