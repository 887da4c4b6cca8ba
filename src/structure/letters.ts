/** 1 for a capital, 2 for a small letter, 0 for the rest; for Latin with diacritics and Cyrillic. */
const CASES = new Uint8Array(0x530);
for (let code = 0; code < CASES.length; code++) CASES[code] = caseOf(code);

/** Letter tests by code: `\w` and `\b` know neither Cyrillic nor diacritics. */
export const isUpper = (code: number): boolean => (code < 0x530 ? CASES[code] : caseOf(code)) === 1;

export const isLower = (code: number): boolean => (code < 0x530 ? CASES[code] : caseOf(code)) === 2;

export const isLetter = (code: number): boolean => (code < 0x530 ? CASES[code] : caseOf(code)) !== 0;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function caseOf(code: number): 0 | 1 | 2 {
  if (Number.isNaN(code)) return 0;
  const letter = String.fromCharCode(code);
  const lower = letter.toLowerCase();
  const upper = letter.toUpperCase();
  return lower === upper ? (letter === 'ə' ? 2 : 0) : letter === upper ? 1 : 2;
}

/** Lower case with ё as е and soft hyphens dropped: the form words are compared in. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  // three passes of replacing cost more than most labels are worth
  for (let i = 0; i < lower.length; i++)
    if (isFolded(lower.charCodeAt(i)))
      return lower
        .replace(/\u00ad/g, '')
        .replace(/ё/g, 'е')
        .replace(/[’ʼ`]/g, "'");
  return lower;
}
/** A soft hyphen, ё, or a mark that stands for the apostrophe. */
const isFolded = (code: number): boolean => code === 0xad || code === 0x451 || code === 0x2019 || code === 0x2bc || code === 0x60;
