import type { Language } from '../../domain/index.js';

/**
 * What a word contributes to a number. `rank` says which place it fills, so that a smaller place follows a greater one
 * (`двести` `сорок` `два`): 1 for 1–19 (`teen` set for 10–19, which leave no room for units), 10 for tens, 100 for hundreds.
 */
export interface PlaceWord {
  readonly role: 'place';
  readonly value: number;
  readonly rank: 1 | 10 | 100;
  readonly teen: boolean;
}
/** Multiplies what stands before it, by `times` × 10^`power`: thousand, миллионов, dozen. */
export interface ScaleWord {
  readonly role: 'scale';
  readonly power: number;
  readonly times: number;
  /** "Tens of", «сотни»: a plural that without a number before it is vague. */
  readonly plural: boolean;
  /** «тысячи», «сотни»: also the genitive of one thousand after «более», «около». */
  readonly ambiguous: boolean;
  /** Written short, so that a point after it does not end the sentence. */
  readonly short: boolean;
}
/** A value of its own that scales or a unit may follow: полтора, полмиллиона. */
export interface MixedWord {
  readonly role: 'mixed';
  readonly value: string;
}
export type NumberWord = PlaceWord | ScaleWord | MixedWord;

export interface NumberWords {
  readonly lang: Language;
  readonly words: ReadonlyMap<string, NumberWord>;
  /** "A", which stands for one before a scale word only. */
  readonly articles: ReadonlySet<string>;
  /** "And" inside a number; empty string when the language has none. */
  readonly and: string;
  /** Phrases that add a part to the number before them: «с половиной», "and a half". */
  readonly additions: readonly { readonly words: readonly string[]; readonly value: string }[];
  /** Glued to digits: `5bn`, `100k`. Power of ten. */
  readonly glued: ReadonlyMap<string, number>;
  /** "Half a million", «пол миллиона»: words of the fraction before a scale. */
  readonly beforeScale: readonly { readonly words: readonly string[]; readonly value: string }[];
}

export const place = (value: number): PlaceWord => ({
  role: 'place',
  value,
  rank: value >= 100 ? 100 : value >= 20 ? 10 : 1,
  teen: value >= 10 && value < 20,
});
export const scale = (power: number, kind: Partial<Pick<ScaleWord, 'times' | 'plural' | 'ambiguous' | 'short'>> = {}): ScaleWord => ({
  role: 'scale',
  power,
  times: 1,
  plural: false,
  ambiguous: false,
  short: false,
  ...kind,
});
