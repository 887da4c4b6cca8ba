/** Words in a row that are compared as one. */
const SHINGLE = 5;
/** Shorter texts are formulas more often than copies. */
const SHINGLES_AT_LEAST = 20;
/**
 * Eight bands of four: two texts that share nine tenths of their shingles share a band all but twice in ten thousand times; the rest is told
 * by `similarity`.
 */
const BANDS = 8;
const ROWS = 4;

/** What a text is compared by: hashes of its runs of words, in their order. Case, punctuation, ё and white space do not count. */
export type Shingles = Int32Array;

export function shinglesOf(text: string): Shingles {
  const hashes = wordHashes(text);
  const shingles = new Int32Array(Math.max(0, hashes.length - SHINGLE + 1));
  for (let i = 0; i < shingles.length; i++) {
    let hash = 0;
    for (let j = i; j < i + SHINGLE; j++) hash = (Math.imul(hash, FACTOR) + (hashes[j] as number)) | 0;
    shingles[i] = mix(hash);
  }
  return shingles;
}

/** FNV-1a of each word: a run of what is neither white space nor a mark. */
function wordHashes(text: string): number[] {
  const hashes: number[] = [];
  let hash = FNV;
  for (let i = 0; i < text.length; i++) {
    const code = smallLetter(text.charCodeAt(i));
    if (code === SOFT_HYPHEN) continue;
    if (isWordCode(code)) hash = Math.imul(hash ^ code, 0x01000193);
    else if (hash !== FNV) {
      hashes.push(hash);
      hash = FNV;
    }
  }
  if (hash !== FNV) hashes.push(hash);
  return hashes;
}

const FNV = 0x811c9dc5 | 0;
/** Of a polynomial over the words of a shingle. */
const FACTOR = 0x2c1b3c6d;
const SOFT_HYPHEN = 0xad;
const IE = 'е'.charCodeAt(0);

/** A unit in small letters, ё as е. What most texts are written in goes without a look at a table. */
function smallLetter(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
  if (unit >= 0x410 && unit <= 0x44f) return unit < 0x430 ? unit + 32 : unit;
  if (unit === 0x401 || unit === 0x451) return IE;
  return unit < 0xc0 || (unit >= 0x2000 && unit <= 0x206f) ? unit : String.fromCharCode(unit).toLowerCase().charCodeAt(0);
}

/** Digits and letters; of what is not ASCII, all but the blocks of spaces and marks. */
const isWordCode = (code: number): boolean =>
  code < 0x80
    ? (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
    : code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f);

/**
 * Numbers of which two nearly equal texts share at least one (MinHash with bands); none for a text too short to tell. Each shingle counts in
 * one band of every row, so that it is hashed once a row.
 */
export function bandsOf(shingles: Shingles): readonly number[] {
  if (!canTell(shingles)) return [];
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (let i = 0; i < shingles.length; i++) {
    for (let row = 0; row < ROWS; row++) {
      const hash = mix((shingles[i] as number) ^ (SEEDS[row] as number));
      const at = (hash & (BANDS - 1)) * ROWS + row;
      if (hash >>> 0 < (least[at] as number)) least[at] = hash;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = band;
    for (let row = 0; row < ROWS; row++) hash = mix(Math.imul(hash, 31) ^ (least[band * ROWS + row] as number));
    // The band's own number keeps the same values of two bands apart.
    return band * 2 ** 32 + (hash >>> 0);
  });
}

/** Whether there are enough different ones; most texts have after a few words. */
function canTell(shingles: Shingles): boolean {
  const different = new Set<number>();
  for (let i = 0; i < shingles.length && different.size < SHINGLES_AT_LEAST; i++) different.add(shingles[i] as number);
  return different.size >= SHINGLES_AT_LEAST;
}

/** Share of the shingles of both that both have, each counted once, from 0 to 1. */
export function similarity(a: Shingles, b: Shingles): number {
  const [ofA, ofB] = [new Set(a), new Set(b)];
  let common = 0;
  for (const shingle of ofA) if (ofB.has(shingle)) common++;
  const all = ofA.size + ofB.size - common;
  return all === 0 ? 0 : common / all;
}

/** Spreads the bits of a number over all of it; one to one. */
function mix(x: number): number {
  let hash = x;
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return hash ^ (hash >>> 16);
}

const SEEDS = Uint32Array.from({ length: ROWS }, (_, i) => mix(i + 1));
