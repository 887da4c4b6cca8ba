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
const FOREIGN_CYRILLIC = new Set('іїєґўәғқңөұүһҳҷӣӯљњћђџјѓќѕІЇЄҐЎӘҒҚҢӨҰҮҺҲҶӢӮЉЊЋЂЏЈЃЌЅ');
/** Words that every English text is full of, packed as `packed` below does. */
const ENGLISH_WORDS = new Set('the of and to in that for with is on'.split(' ').map((word) => packed(word)));
const LONGEST_ENGLISH_WORD = 4;

/** What a stretch of text is written with. */
interface Letters {
  cyrillic: number;
  foreignCyrillic: number;
  latin: number;
  englishWords: number;
}

/**
 * Russian where Cyrillic letters dominate, else English. Not sure when the Cyrillic is another language's (`і`, `ї`, `ў`, `қ` …), when a Latin
 * text lacks the small words of English, when neither alphabet dominates, or when there are hardly any letters.
 */
export function guessLanguage(text: string, stated: Language | null = null): LanguageGuess {
  const from = text.length > SAMPLE ? (text.length - SAMPLE) >> 1 : 0;
  const { cyrillic, foreignCyrillic, latin, englishWords } = lettersOf(text, from, Math.min(text.length, from + SAMPLE));
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
    if (foreignCyrillic > cyrillic * 0.01 && foreignCyrillic > 2)
      return { lang: 'ru', sure: false, why: 'its letters are not those of Russian' };
    if (share < 0.7) return { lang: 'ru', sure: stated === 'ru', why: 'it mixes Cyrillic and Latin letters' };
    return { lang: 'ru', sure: true, why: '' };
  }
  if (share > 0.3) return { lang: 'en', sure: stated === 'en', why: 'it mixes Cyrillic and Latin letters' };
  const words = latin / 5;
  if (words > 60 && englishWords < words * 0.08) return { lang: 'en', sure: false, why: 'it lacks the small words of English' };
  return { lang: 'en', sure: true, why: '' };
}

/** Counts in one pass, without a copy. An address is in Latin letters in every language and does not count. */
function lettersOf(text: string, from: number, to: number): Letters {
  const found: Letters = { cyrillic: 0, foreignCyrillic: 0, latin: 0, englishWords: 0 };
  let word = 0;
  let length = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) {
      if (length === 0 && code === 104 && isAddressAt(text, i)) {
        i = afterAddress(text, i, to) - 1;
        continue;
      }
      found.latin++;
      if (length++ < LONGEST_ENGLISH_WORD) word = (word << 5) | (code & 31);
      continue;
    }
    if (length > 0) {
      if (length <= LONGEST_ENGLISH_WORD && ENGLISH_WORDS.has(word)) found.englishWords++;
      word = length = 0;
    }
    if (code >= 0x400 && code <= 0x52f) {
      found.cyrillic++;
      if ((code < 0x410 || code > 0x44f) && FOREIGN_CYRILLIC.has(text.charAt(i))) found.foreignCyrillic++;
    } else if (code >= 0xc0 && code <= 0x24f) found.latin++;
  }
  return found;
}

const isAddressAt = (text: string, at: number): boolean => text.startsWith('http://', at) || text.startsWith('https://', at);

function afterAddress(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && !/\s/.test(text.charAt(end))) end++;
  return end;
}

/** A word of small letters as a number: five bits a letter. */
function packed(word: string): number {
  let number = 0;
  for (let i = 0; i < word.length; i++) number = (number << 5) | (word.charCodeAt(i) & 31);
  return number;
}

/** A language code as archives write it (`ru`, `RU-ru`, `rus`, `Russian`, `английский`); null for every other language. */
export function readLanguage(stated: string | null | undefined): Language | null {
  const word = (stated ?? '').trim().toLowerCase();
  if (/^(?:ru(?:[-_].{0,10})?|rus|russian|русский|рус)$/.test(word)) return 'ru';
  if (/^(?:en(?:[-_].{0,10})?|eng|english|английский|англ)$/.test(word)) return 'en';
  return null;
}
