import type { Reading } from '../../../domain/index.js';
import { interned } from '../../interned.js';
import type { KnownWord } from '../../morphology.js';
import { type Features, RARE } from './features.js';
import { type Roles, rolesOf } from './roles.js';

/** Below this part of the best reading's share a reading is rare; only forms seen hundreds of times have shares so far apart. */
const RARE_SHARE = 0.0025;
/** Predicted readings kept, besides those as an abbreviation. */
const MOST_PREDICTED = 16;
/** Weights above this are shares in the corpus. */
const SEEN = 1e-6;

/** A Russian word form with what context rules ask of its readings. */
export class RussianWord implements KnownWord {
  readonly kind = 'word';
  begins: KnownWord['begins'] = null;
  names: KnownWord['names'] = null;
  sketch = 0;
  /** All that any reading may be. */
  readonly union: Features;
  /** What every reading is. */
  readonly intersection: Features;
  readonly roles: Roles;

  constructor(
    readonly form: string,
    readonly readings: readonly Reading[],
    /** `features[i]` belongs to `readings[i]`. */
    readonly features: readonly Features[],
    /** The dictionary does not know the form. */
    readonly predicted: boolean,
    /** Position of the first reading as an abbreviation that does not decline, to be taken when the form is written in capitals; -1 without. */
    readonly abbreviation: number,
  ) {
    let union = 0;
    let intersection = -1;
    for (let i = 0; i < features.length; i++) {
      union |= features[i] as Features;
      intersection &= features[i] as Features;
    }
    this.union = union;
    this.intersection = intersection;
    this.roles = rolesOf(form);
  }
}

/** Collects the readings of one form; emptied and used again for the next. */
export class Parses {
  readonly #readings: Reading[] = [];
  readonly #features: Features[] = [];
  readonly #weights: number[] = [];

  get size(): number {
    return this.#readings.length;
  }

  clear(): void {
    this.#readings.length = 0;
    this.#features.length = 0;
    this.#weights.length = 0;
  }

  /** Keeps the order of equal weights; a reading met already (a second genitive, say) adds its weight to the first. */
  add(
    lemma: string,
    tag: {
      readonly reading: Omit<Reading, 'lemma'>;
      readonly features: Features;
    },
    weight: number,
  ): void {
    const features = this.#features;
    for (let i = 0; i < features.length; i++) {
      const known = this.#readings[i] as Reading;
      if (features[i] === tag.features && known.lemma === lemma && sameVerbForm(known, tag.reading)) {
        this.#weights[i] = (this.#weights[i] as number) + weight;
        return;
      }
    }
    const r = tag.reading;
    this.#readings.push({
      lemma: interned(lemma),
      pos: r.pos,
      case: r.case,
      number: r.number,
      gender: r.gender,
      tense: r.tense,
      person: r.person,
      aspect: r.aspect,
      voice: r.voice,
      mood: r.mood,
      short: r.short,
      comparative: r.comparative,
      animate: r.animate,
      name: r.name,
    });
    features.push(tag.features);
    this.#weights.push(weight);
  }

  /** The word, best reading first. */
  word(form: string, predicted: boolean): RussianWord {
    const weights = this.#weights;
    const readings = this.#readings.slice();
    const features = this.#features.slice();
    // Insertion sort: stable, without garbage, and the lists are short.
    for (let i = 1; i < readings.length; i++) {
      const weight = weights[i] as number;
      if (weight <= (weights[i - 1] as number)) continue;
      const reading = readings[i] as Reading;
      const bits = features[i] as Features;
      let j = i - 1;
      for (; j >= 0 && (weights[j] as number) < weight; j--) {
        weights[j + 1] = weights[j] as number;
        readings[j + 1] = readings[j] as Reading;
        features[j + 1] = features[j] as Features;
      }
      weights[j + 1] = weight;
      readings[j + 1] = reading;
      features[j + 1] = bits;
    }
    const best = weights[0] as number;
    if (best > SEEN && !predicted) {
      for (let i = 1; i < features.length; i++) {
        if ((weights[i] as number) < best * RARE_SHARE) features[i] = (features[i] as Features) | RARE;
      }
    }
    if (!predicted) return new RussianWord(form, readings, features, false, -1);
    // An ending may fit dozens of patterns; what comes late among them is noise.
    const found = readings.findIndex((r) => r.lemma === form && r.name === 'organisation');
    const patterns = found < 0 ? readings.length : found;
    const kept = Math.min(patterns, MOST_PREDICTED);
    readings.splice(kept, patterns - kept);
    features.splice(kept, patterns - kept);
    return new RussianWord(form, readings, features, true, found < 0 ? -1 : kept);
  }
}

function sameVerbForm(a: Reading, b: Omit<Reading, 'lemma'>): boolean {
  return (
    a.tense === b.tense && a.person === b.person && a.mood === b.mood && a.voice === b.voice && a.aspect === b.aspect && a.name === b.name
  );
}
