/**
 * The words that say how exactly a number was told. Language belongs to `language/`; the ledger gets records and nothing else, so what it
 * must know of the words of a value stands here, for both languages. All are looked for in lower case, ё as е.
 */
const SCALES: readonly (readonly [power: number, words: RegExp])[] = [
  [12, /триллион|трлн|trillion|\btrn\b|\btn\b/],
  [9, /миллиард|млрд|billion|\bbn\b|\bbln\b/],
  [6, /миллион|млн|million|\bmn\b|\bmln\b/],
  [3, /тысяч|тыс\.|thousand/],
];

/** Power of ten of the last word that scales: 9 for "4.5 billion", 3 for «25 тысяч 427»; null without one. */
export function scaleTold(words: string): number | null {
  let found: number | null = null;
  let at = -1;
  for (const [power, pattern] of SCALES) {
    const index = words.search(pattern);
    if (index > at) {
      at = index;
      found = power;
    }
  }
  return found;
}

const before = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}])`, 'u');
const SLIGHTLY = /(?<![\p{L}\d])(?:чуть|немного|немногим|слегка|just|slightly|little|bit)(?![\p{L}])/u;
const AT_LEAST = before('не менее|не меньше|как минимум|минимум|at least|no less than|not less than|no fewer than|a minimum of|minimum of');
const AT_MOST = before('не более|не больше|не свыше|максимум|до|up to|at most|no more than|not more than|a maximum of|maximum of');
const LESS = before('менее|меньше|ниже|less than|fewer than|under|below');

/** A limit on one side only: `at-least` has no end above, `at-most` and `less` none below; null for all other hedges. */
export type Limit = 'at-least' | 'at-most' | 'less';

/** "Up to 400" says nothing of how near it comes; "almost 400" does, and "just under 400". */
export function limitTold(words: string): Limit | null {
  if (SLIGHTLY.test(words)) return null;
  if (AT_LEAST.test(words)) return 'at-least';
  if (AT_MOST.test(words)) return 'at-most';
  return LESS.test(words) ? 'less' : null;
}
