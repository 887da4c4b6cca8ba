import type { Language } from '../../domain/index.js';

/** The language of a text by its letters, and whether the letters leave it open. */
export interface LanguageGuess {
  readonly lang: Language;
  readonly sure: boolean;
  /** Why it is open, as half a sentence for a message; empty when sure. */
  readonly why: string;
}

/** Text enough to judge by; a longer one is judged by its middle, where menus and footers are not. */
const SAMPLE = 20_000;
const FOREIGN_CYRILLIC = /[іїєґўәғқңөұүһҳҷӣӯљњћђџјѓќѕ]/gi;
const ENGLISH_WORDS = /\b(?:the|of|and|to|in|that|for|with|is|on)\b/gi;

/**
 * Russian where Cyrillic letters dominate, else English. Not sure when the Cyrillic is another language's (`і`, `ї`, `ў`, `қ` …), when a Latin
 * text lacks the small words of English, when neither alphabet dominates, or when there are hardly any letters.
 */
export function guessLanguage(text: string, stated: Language | null = null): LanguageGuess {
  const from = text.length > SAMPLE ? (text.length - SAMPLE) >> 1 : 0;
  // An address is in Latin letters in every language.
  const sample = text.slice(from, from + SAMPLE).replace(/https?:\/\/[^\s]{1,2000}/g, ' ');
  let cyrillic = 0;
  let latin = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code >= 0x400 && code <= 0x52f) cyrillic++;
    else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f)) latin++;
  }
  const letters = cyrillic + latin;
  if (letters < 12) {
    return {
      lang: stated ?? (cyrillic > latin ? 'ru' : 'en'),
      sure: stated !== null,
      why: stated === null ? 'it has hardly any letters' : '',
    };
  }
  const share = cyrillic / letters;
  if (share > 0.5) {
    const foreign = (sample.match(FOREIGN_CYRILLIC) ?? []).length;
    if (foreign > cyrillic * 0.01 && foreign > 2) return { lang: 'ru', sure: false, why: 'its letters are not those of Russian' };
    if (share < 0.7) return { lang: 'ru', sure: stated === 'ru', why: 'it mixes Cyrillic and Latin letters' };
    return { lang: 'ru', sure: true, why: '' };
  }
  if (share > 0.3) return { lang: 'en', sure: stated === 'en', why: 'it mixes Cyrillic and Latin letters' };
  const words = latin / 5;
  if (words > 60 && (sample.match(ENGLISH_WORDS) ?? []).length < words * 0.08) {
    return { lang: 'en', sure: false, why: 'it lacks the small words of English' };
  }
  return { lang: 'en', sure: true, why: '' };
}

/** A language code as archives write it (`ru`, `RU-ru`, `rus`, `Russian`, `английский`); null for every other language. */
export function readLanguage(stated: string | null | undefined): Language | null {
  const word = (stated ?? '').trim().toLowerCase();
  if (/^(?:ru(?:[-_].{0,10})?|rus|russian|русский|рус)$/.test(word)) return 'ru';
  if (/^(?:en(?:[-_].{0,10})?|eng|english|английский|англ)$/.test(word)) return 'en';
  return null;
}
