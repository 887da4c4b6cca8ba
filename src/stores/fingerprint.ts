/** Words in a row that are compared as one. */
const SHINGLE = 5;
/** Shorter texts are formulas more often than copies. */
const SHINGLES_AT_LEAST = 20;
/** Eight bands of four: two texts that share nine tenths of their shingles share a band all but twice in ten thousand times; the rest is told by `similarity`. */
const BANDS = 8;
const ROWS = 4;

/** What a text is compared by: hashes of its runs of words, each once. Case, punctuation, ё and white space do not count. */
export type Shingles = ReadonlySet<number>;

export function shinglesOf(text: string): Shingles {
  const words =
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replaceAll('\u00ad', '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashOf);
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE <= hashes.length; i++) {
    let hash = 0;
    for (let j = i; j < i + SHINGLE; j++) hash = mix(Math.imul(hash, 31) ^ (hashes[j] as number));
    shingles.add(hash >>> 0);
  }
  return shingles;
}

/** Numbers of which two nearly equal texts share at least one (MinHash with bands); none for a text too short to tell. */
export function bandsOf(shingles: Shingles): readonly number[] {
  if (shingles.size < SHINGLES_AT_LEAST) return [];
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let i = 0; i < least.length; i++) {
      const hash = mix(shingle ^ (SEEDS[i] as number)) >>> 0;
      if (hash < (least[i] as number)) least[i] = hash;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = band;
    for (let row = 0; row < ROWS; row++) hash = mix(Math.imul(hash, 31) ^ (least[band * ROWS + row] as number));
    // The band's own number keeps the same values of two bands apart.
    return band * 2 ** 32 + (hash >>> 0);
  });
}

/** Share of the shingles of both that both have, from 0 to 1. */
export function similarity(a: Shingles, b: Shingles): number {
  let common = 0;
  for (const shingle of a) if (b.has(shingle)) common++;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** Spreads the bits of a number over all of it; one to one. */
function mix(x: number): number {
  let hash = x;
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return hash ^ (hash >>> 16);
}

const SEEDS = Uint32Array.from({ length: BANDS * ROWS }, (_, i) => mix(i + 1));
