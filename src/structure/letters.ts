/** Letter tests by code, for Latin with diacritics and Cyrillic; `\w` and `\b` know neither. */
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (code >= 0x410 && code <= 0x42f) return true;
  if (code >= 0x430 && code <= 0x45f) return false;
  if (code >= 0x400 && code <= 0x40f) return true;
  return isCasedUpper(String.fromCharCode(code));
}

export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  if (code >= 0x430 && code <= 0x45f) return true;
  if (code >= 0x400 && code <= 0x42f) return false;
  return isCasedLower(String.fromCharCode(code));
}

export const isLetter = (code: number): boolean => isUpper(code) || isLower(code);

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const isCasedUpper = (letter: string): boolean => letter !== letter.toLowerCase() && letter === letter.toUpperCase();
const isCasedLower = (letter: string): boolean => letter === letter.toLowerCase() && (letter !== letter.toUpperCase() || letter === 'ə');

/** Lower case with ё as е and soft hyphens dropped: the form words are compared in. */
export const fold = (word: string): string =>
  word
    .replace(/\u00ad/g, '')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[’ʼ`]/g, "'");
