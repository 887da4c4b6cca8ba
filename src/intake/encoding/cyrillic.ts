/** The one-byte encodings that Russian pages came in, the likelier first. */
export const CYRILLIC_ENCODINGS = ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'] as const;

/** How often a letter occurs among a thousand letters of Russian prose (rounded); what is not listed is rare. */
const FREQUENCY: Readonly<Record<string, number>> = {
  о: 110,
  е: 85,
  а: 80,
  и: 74,
  н: 67,
  т: 63,
  с: 55,
  р: 47,
  в: 45,
  л: 44,
  к: 35,
  м: 32,
  д: 30,
  п: 28,
  у: 26,
  я: 20,
  ы: 19,
  ь: 17,
  г: 17,
  з: 16,
  б: 16,
  ч: 14,
  й: 12,
  х: 10,
  ж: 9,
  ш: 7,
  ю: 6,
  ц: 5,
  щ: 4,
  э: 3,
  ф: 3,
  ъ: 1,
  ё: 1,
};

/**
 * How Russian a decoded text reads, per letter beyond ASCII: the letters' frequencies, with a fine for a capital behind a small letter (KOI8-R
 * read as windows-1251 turns the cases round) and for signs that are no letters. Good text reaches some 50, a wrong reading stays below 25.
 */
export function russianScore(text: string): number {
  let score = 0;
  let seen = 0;
  let small = false;
  for (const sign of text) {
    if (sign.charCodeAt(0) < 0x80) {
      small = false;
      continue;
    }
    seen++;
    const lower = sign.toLowerCase();
    const weight = FREQUENCY[lower];
    if (weight === undefined) {
      // Quotes, dashes, the number sign and no-break spaces belong to good text; box drawing and Serbian letters do not.
      score -= /[«»“”„’–—…№\u00a0\u00ad]/.test(sign) ? 0 : 60;
      small = false;
    } else if (lower === sign) {
      score += weight;
      small = true;
    } else {
      score += small ? -60 : weight / 2;
      small = false;
    }
  }
  return seen === 0 ? 0 : score / seen;
}

/** The encoding in which the bytes read best as Russian, with its score; null when they read as Russian in none. */
export function bestCyrillic(bytes: Uint8Array): { readonly encoding: string; readonly score: number } | null {
  let best: { encoding: string; score: number } | null = null;
  for (const encoding of CYRILLIC_ENCODINGS) {
    const score = russianScore(new TextDecoder(encoding).decode(bytes));
    if (best === null || score > best.score) best = { encoding, score };
  }
  return best !== null && best.score >= 25 ? best : null;
}
