/** Words in a row that are compared as one. */
const SHINGLE = 5;
/** Shorter texts are formulas more often than copies. */
const SHINGLES_AT_LEAST = 20;
/** Eight bands of four: two texts that share nine tenths of their shingles share a band all but twice in ten thousand times; the rest is told by `similarity`. */
const BANDS = 8;
const ROWS = 4;

/** What a text is compared by: hashes of its runs of words, in their order. Case, punctuation, ё and white space do not count. */
export type Shingles = Int32Array;

export function shinglesOf(text: string): Shingles {
  const hashes = wordHashes(text.toLowerCase());
  const shingles = new Int32Array(Math.max(0, hashes.length - SHINGLE + 1));
  for (let i = 0; i < shingles.length; i++) {
    let hash = 0;
    for (let j = i; j < i + SHINGLE; j++) hash = mix(Math.imul(hash, 31) ^ (hashes[j] as number));
    shingles[i] = hash;
  }
  return shingles;
}

/** FNV-1a of each word: a run of what is neither white space nor a mark. */
function wordHashes(text: string): number[] {
  const hashes: number[] = [];
  let hash = FNV;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === SOFT_HYPHEN) continue;
    if (isWordCode(code)) hash = Math.imul(hash ^ (code === IO ? IE : code), 0x01000193);
    else if (hash !== FNV) {
      hashes.push(hash);
      hash = FNV;
    }
  }
  if (hash !== FNV) hashes.push(hash);
  return hashes;
}

const FNV = 0x811c9dc5 | 0;
const SOFT_HYPHEN = 0xad;
const [IO, IE] = ['ё'.charCodeAt(0), 'е'.charCodeAt(0)];

/** Digits and letters; of what is not ASCII, all but the blocks of spaces and marks. */
const isWordCode = (code: number): boolean =>
  code < 0x80
    ? (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
    : code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f);

/** Numbers of which two nearly equal texts share at least one (MinHash with bands); none for a text too short to tell. */
export function bandsOf(shingles: Shingles): readonly number[] {
  if (!canTell(shingles)) return [];
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

const SEEDS = Uint32Array.from({ length: BANDS * ROWS }, (_, i) => mix(i + 1));
