import type { Language } from '../../domain/index.js';
import { ENGLISH_AMOUNTS } from '../en/amounts.js';
import { DENOMINATORS } from '../en/change.js';
import { RUSSIAN_AMOUNTS } from '../ru/amounts.js';
import type { AmountWords } from './amount-words.js';

/** Whether an amount may begin with a form by itself, or only before certain words. */
export type AmountCue = 'begins' | 'opens' | null;

export const amountWordsOf = (lang: Language): AmountWords => (lang === 'ru' ? RUSSIAN_AMOUNTS : ENGLISH_AMOUNTS);

/** Words that may begin an amount and are no number words, ratios or signs themselves. */
const OPENERS = new Set(
  'несколько нескольких нескольким several few couple half quarter double triple treble quadruple halve twice'.split(' '),
);
/** Articles and the country part of `US$`: only before a number word, a part or the sign. */
const PREFIXES = new Set(['a', 'an', 'us', 'u.s.', 'c', 'hk', 's']);
const PARTS = /^(трет(ья|ью|ьей)|(четв[её]рт|пят|шест|седьм|восьм|девят|десят)(ая|ую|ой))$/;
const TWO_DIGIT = 'двузначн';

export function amountCue(form: string, lang: Language): AmountCue {
  const words = amountWordsOf(lang);
  const code = form.charCodeAt(0);
  if (code >= 48 && code <= 57) return 'begins';
  if (words.numbers.words.has(form) || words.ratios.has(form) || words.currencySigns.has(form)) return 'begins';
  if (PREFIXES.has(form)) return 'opens';
  if (OPENERS.has(form)) return 'begins';
  const hyphen = form.indexOf('-');
  if (hyphen > 0) return words.numbers.words.has(form.slice(0, hyphen)) || OPENERS.has(form.slice(0, hyphen)) ? 'begins' : null;
  // «пятая часть»
  if (lang === 'ru' && PARTS.test(form)) return 'opens';
  return form.startsWith(TWO_DIGIT) ? 'begins' : null;
}

/** Whether an amount may begin with a prefix before this form. */
export function mayFollowPrefix(form: string, lang: Language): boolean {
  return (
    form === '$' ||
    (lang === 'ru' && /^(част[ьи]ю?|дол[яюие]й?)$/.test(form)) ||
    amountWordsOf(lang).numbers.words.has(form) ||
    DENOMINATORS.has(form)
  );
}
