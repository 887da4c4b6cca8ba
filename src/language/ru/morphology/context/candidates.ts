import type { MutableToken } from '../../../morphology.js';
import { ADVERB, agree, CASES, type Features, MODIFIER, NOUN, NUMERAL, PRONOUN, RARE } from '../features.js';
import { RussianWord } from '../parses.js';
import type { Roles } from '../roles.js';

/** One bit a reading; a form with more readings than this keeps the rest out of play. */
const MOST_READINGS = 30;

/** A way to tell readings apart by their context: narrows the candidates of a sentence. */
export type Rule = (sentence: Candidates) => void;

/**
 * The readings still possible for each token of one sentence. Rules only narrow them, and never to nothing: a rule that would leave
 * a token without readings leaves it as it was. One object serves all sentences, so that nothing is allocated a token.
 */
export class Candidates {
  #tokens: readonly MutableToken[] = [];
  #first = 0;
  #size = 0;
  readonly #words: (RussianWord | null)[] = [];
  #live = new Int32Array(256);
  #any = new Int32Array(256);
  #all = new Int32Array(256);

  load(tokens: readonly MutableToken[], first: number, last: number): void {
    this.#tokens = tokens;
    this.#first = first;
    this.#size = last - first;
    if (this.#size > this.#live.length) {
      this.#live = new Int32Array(this.#size * 2);
      this.#any = new Int32Array(this.#size * 2);
      this.#all = new Int32Array(this.#size * 2);
    }
    for (let i = 0; i < this.#size; i++) {
      const word = (tokens[first + i] as MutableToken).word;
      if (word instanceof RussianWord) {
        this.#words[i] = word;
        this.#live[i] = (1 << Math.min(word.readings.length, MOST_READINGS)) - 1;
        this.#any[i] = word.union;
        this.#all[i] = word.intersection;
      } else {
        this.#words[i] = null;
        this.#live[i] = this.#any[i] = this.#all[i] = 0;
      }
    }
  }

  /** Writes the best reading left to each token. */
  choose(): void {
    for (let i = 0; i < this.#size; i++) {
      const token = this.#tokens[this.#first + i] as MutableToken;
      const word = this.#words[i];
      if (!word) token.reading = token.word.readings[0] ?? null;
      else token.reading = word.readings[lowestBit(this.#live[i] as number)] ?? null;
    }
  }

  get size(): number {
    return this.#size;
  }

  token(i: number): MutableToken {
    return this.#tokens[this.#first + i] as MutableToken;
  }

  /** Null for numbers, marks and positions outside the sentence. */
  word(i: number): RussianWord | null {
    return i >= 0 && i < this.#size ? (this.#words[i] as RussianWord | null) : null;
  }

  form(i: number): string {
    return i >= 0 && i < this.#size ? this.token(i).word.form : '';
  }

  /** The form has one of these roles; false for numbers and marks. */
  is(i: number, roles: Roles): boolean {
    const word = this.word(i);
    return word !== null && (word.roles & roles) !== 0;
  }

  isNumber(i: number): boolean {
    return i >= 0 && i < this.#size && this.token(i).word.kind === 'number';
  }

  /** Some reading left has one of the bits. */
  may(i: number, bits: Features): boolean {
    return i >= 0 && i < this.#size && ((this.#any[i] as number) & bits) !== 0;
  }

  /** Every reading left has all of the bits. */
  must(i: number, bits: Features): boolean {
    return i >= 0 && i < this.#size && ((this.#all[i] as number) & bits) === bits;
  }

  /** Every reading left has one of the bits. */
  only(i: number, bits: Features): boolean {
    const word = this.word(i);
    if (!word) return false;
    const live = this.#live[i] as number;
    for (let r = 0; r < word.features.length && r < MOST_READINGS; r++) {
      if ((live & (1 << r)) !== 0 && ((word.features[r] as number) & bits) === 0) return false;
    }
    return true;
  }

  /** The best reading left has one of the bits. */
  likely(i: number, bits: Features): boolean {
    return (this.best(i) & bits) !== 0;
  }

  /** Features of the best reading left; 0 where there is none. */
  best(i: number): Features {
    const word = this.word(i);
    return word ? (word.features[lowestBit(this.#live[i] as number)] as Features) : 0;
  }

  /** Keeps the readings that have one of `bits` and all of `also`. */
  keep(i: number, bits: Features, also: Features = 0): boolean {
    const word = this.word(i);
    if (!word) return false;
    let kept = 0;
    const { features } = word;
    for (let r = 0; r < features.length && r < MOST_READINGS; r++) {
      const own = features[r] as Features;
      if ((own & bits) !== 0 && (own & also) === also) kept |= 1 << r;
    }
    return this.#narrow(i, kept);
  }

  /** Drops the readings that have one of `bits`. */
  drop(i: number, bits: Features): boolean {
    const word = this.word(i);
    if (!word) return false;
    let kept = 0;
    const { features } = word;
    for (let r = 0; r < features.length && r < MOST_READINGS; r++) if (((features[r] as Features) & bits) === 0) kept |= 1 << r;
    return this.#narrow(i, kept);
  }

  /** Keeps the readings from position `first` on. */
  keepFrom(i: number, first: number): boolean {
    return this.#narrow(i, -1 << first);
  }

  /**
   * Keeps the readings of both tokens, of one of the kinds `a` and `b`, that agree with one another; changes nothing and says so
   * when none do. `weak` asks for the same case only (apposition: «город Москва»).
   */
  match(i: number, a: Features, j: number, b: Features, weak = false): boolean {
    const left = this.word(i);
    const right = this.word(j);
    if (!left || !right) return false;
    let keptLeft = 0;
    let keptRight = 0;
    const liveLeft = this.#live[i] as number;
    const liveRight = this.#live[j] as number;
    for (let r = 0; r < left.features.length && r < MOST_READINGS; r++) {
      const own = left.features[r] as Features;
      if ((liveLeft & (1 << r)) === 0 || (own & a) === 0) continue;
      for (let s = 0; s < right.features.length && s < MOST_READINGS; s++) {
        const other = right.features[s] as Features;
        if ((liveRight & (1 << s)) === 0 || (other & b) === 0) continue;
        if (weak ? (own & other & CASES) === 0 : !agree(own, other)) continue;
        keptLeft |= 1 << r;
        keptRight |= 1 << s;
      }
    }
    if (keptLeft === 0) return false;
    this.#narrow(i, keptLeft);
    this.#narrow(j, keptRight);
    return true;
  }

  /** Some readings of the two tokens, of the kinds `a` and `b`, agree. */
  agrees(i: number, a: Features, j: number, b: Features): boolean {
    const left = this.word(i);
    const right = this.word(j);
    if (!left || !right) return false;
    for (let r = 0; r < left.features.length && r < MOST_READINGS; r++) {
      const own = left.features[r] as Features;
      if (((this.#live[i] as number) & (1 << r)) === 0 || (own & a) === 0) continue;
      for (let s = 0; s < right.features.length && s < MOST_READINGS; s++) {
        const other = right.features[s] as Features;
        if (((this.#live[j] as number) & (1 << s)) !== 0 && (other & b) !== 0 && agree(own, other)) return true;
      }
    }
    return false;
  }

  /** Position of the noun or pronoun that heads the phrase which begins at `i` (its adjectives, numerals and their adverbs come first); -1 for none. */
  head(i: number): number {
    for (let j = i; j < this.#size; j++) {
      if (this.isNumber(j)) continue;
      const any = this.#any[j] as number;
      if ((any & (NOUN | PRONOUN)) !== 0) {
        const modifies = (any & MODIFIER) !== 0 && this.may(j + 1, NOUN | MODIFIER) && this.agrees(j, MODIFIER, j + 1, NOUN | MODIFIER);
        if (!modifies) return j;
      } else if ((any & (MODIFIER | NUMERAL)) === 0) {
        const adverb = (any & ADVERB) !== 0 && this.may(j + 1, MODIFIER | NUMERAL);
        const joint = j > i && (this.form(j) === 'и' || this.form(j) === ',') && this.only(j - 1, MODIFIER) && this.may(j + 1, MODIFIER);
        if (!adverb && !joint) return -1;
      }
    }
    return -1;
  }

  #narrow(i: number, kept: number): boolean {
    const live = (this.#live[i] as number) & kept;
    if (live === 0) return false;
    if (live === this.#live[i]) return true;
    const { features } = this.#words[i] as RussianWord;
    // Context does not outweigh a reading hundreds of times as frequent.
    if (((features[lowestBit(live)] as Features) & RARE) !== 0 && (this.best(i) & RARE) === 0) return false;
    this.#live[i] = live;
    let any = 0;
    let all = -1;
    for (let r = 0; r < features.length && r < MOST_READINGS; r++) {
      if ((live & (1 << r)) === 0) continue;
      any |= features[r] as Features;
      all &= features[r] as Features;
    }
    this.#any[i] = any;
    this.#all[i] = all;
    return true;
  }
}

function lowestBit(mask: number): number {
  return 31 - Math.clz32(mask & -mask);
}
