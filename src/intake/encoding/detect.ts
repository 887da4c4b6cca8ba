import { isUtf8 } from 'node:buffer';
import chardet from 'chardet';
import { bestCyrillic, CYRILLIC_ENCODINGS, russianScore } from './cyrillic.js';
import { canonicalEncoding, declaredInMarkup } from './declared.js';

/** Which encoding bytes are in, and what led to it. */
export interface EncodingGuess {
  /** The standard's name: `utf-8`, `windows-1251`, `koi8-r`, `utf-16le` … */
  readonly encoding: string;
  /** What was declared, when the bytes contradict it; null otherwise. */
  readonly contradicted: string | null;
}

export interface EncodingHints {
  /** What the caller insists on. */
  readonly override?: string | null;
  /** What came with the bytes from outside: an HTTP header. */
  readonly declared?: string | null;
}

/** Statistics are taken of this many bytes at most. */
const SAMPLE = 65_536;

/**
 * The encoding of some bytes. In this order: what the caller insists on, a byte order mark, the zero bytes of UTF-16, strict UTF-8, what is
 * declared (unless the letters read as Russian in another encoding only), the statistics of Russian letters, `chardet` on the first 8 kB.
 */
export function detectEncoding(bytes: Uint8Array, hints: EncodingHints = {}): EncodingGuess {
  const override = canonicalEncoding(hints.override);
  if (override !== null) return { encoding: override, contradicted: null };
  const declared = hints.declared ?? declaredInMarkup(bytes);
  const claimed = canonicalEncoding(declared);
  const against = (encoding: string): EncodingGuess => ({
    encoding,
    contradicted: claimed !== null && claimed !== encoding ? claimed : null,
  });

  const marked = byteOrderMark(bytes);
  if (marked !== null) return against(marked);
  const sample = bytes.subarray(0, SAMPLE);
  const wide = utf16ByStatistics(sample);
  if (wide !== null) return against(wide);
  if (isAscii(bytes)) return { encoding: 'utf-8', contradicted: null };
  if (readsAsUtf8(bytes)) return against('utf-8');

  const cyrillic = looksCyrillic(sample) ? bestCyrillic(sample) : null;
  if (claimed !== null && claimed !== 'utf-8' && !claimed.startsWith('utf-16')) {
    // A declared encoding that is not UTF-8 cannot be wrong by itself: every byte is a letter in it. Only a much better reading refutes it.
    if (cyrillic === null || cyrillic.encoding === claimed) return against(claimed);
    const score = russianScore(new TextDecoder(claimed).decode(sample));
    return cyrillic.score > score + 10 ? against(cyrillic.encoding) : against(claimed);
  }
  if (cyrillic !== null) return against(cyrillic.encoding);
  return against(byChardet(bytes.subarray(0, 8192)));
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: one byte of nearly every pair is 0 (ASCII), 4 (Cyrillic) or 0x20 (dashes and quotes). */
function utf16ByStatistics(sample: Uint8Array): string | null {
  const pairs = sample.length >> 1;
  if (pairs < 4) return null;
  let [evenHigh, evenZero, oddHigh, oddZero] = [0, 0, 0, 0];
  for (let i = 0; i < pairs * 2; i += 2) {
    const even = sample[i];
    const odd = sample[i + 1];
    if (even === 0) evenZero++;
    if (even === 0 || even === 4) evenHigh++;
    if (odd === 0) oddZero++;
    if (odd === 0 || odd === 4) oddHigh++;
  }
  if (oddHigh >= pairs * 0.8 && oddZero >= pairs * 0.03 && evenZero <= pairs * 0.02) return 'utf-16le';
  if (evenHigh >= pairs * 0.8 && evenZero >= pairs * 0.03 && oddZero <= pairs * 0.02) return 'utf-16be';
  return null;
}

function isAscii(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] as number) >= 0x80) return false;
  return true;
}

/** Strict UTF-8, or UTF-8 with a few broken bytes: a text of another encoding hardly ever holds a well-formed sequence. */
function readsAsUtf8(bytes: Uint8Array): boolean {
  if (isUtf8(bytes)) return true;
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE));
  let good = 0;
  let broken = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code >= 0x80) good++;
  }
  return good > broken * 4;
}

/** Cyrillic text has more bytes above ASCII than letters within it; Western text only an accent or a quote here and there. */
function looksCyrillic(sample: Uint8Array): boolean {
  let high = 0;
  let letters = 0;
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i] as number;
    if (byte >= 0x80) high++;
    else if ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)) letters++;
  }
  // A page is mostly markup: a twentieth of the letters is enough there, and the score of the reading decides.
  return high > 8 && high * 20 > letters;
}

function byChardet(head: Uint8Array): string {
  const guess = canonicalEncoding(chardet.detect(head));
  const cyrillic: readonly string[] = CYRILLIC_ENCODINGS;
  // Without Russian letter statistics a Cyrillic guess is a mistake; UTF-8 was ruled out before.
  if (guess === null || guess === 'utf-8' || guess.startsWith('utf-16') || cyrillic.includes(guess)) return 'windows-1252';
  return guess;
}
