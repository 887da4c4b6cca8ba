import type { AmountKind, Direction, Hedge, Language } from '../../domain/index.js';
import type { NumberWords } from '../numbers/index.js';

/** What a noun or sign after a number measures. */
export interface Measure {
  readonly of: AmountKind;
  readonly unit: string;
}

/** A phrase of one or more forms that says how exact the number beside it is. */
export interface HedgePhrase {
  readonly words: readonly string[];
  readonly hedge: Hedge;
  readonly bound: 'at-least' | 'up-to' | null;
}

/** A word that by itself is a ratio: «вдвое», "doubled". */
export interface RatioWord {
  readonly of: AmountKind;
  readonly value: string;
  readonly unit: string;
  /** What the word says by itself; null when its clause tells. */
  readonly direction: Direction | null;
}

export interface ChangeWord {
  readonly direction: Direction;
  /** `verb` grew · `noun` growth · `degree` up, more, higher · `object` gained: takes the amount as its object. */
  readonly as: 'verb' | 'noun' | 'degree' | 'object';
}

export interface AmountWords {
  readonly lang: Language;
  readonly numbers: NumberWords;
  /** Sign or code of a currency, before or after the number. */
  readonly currencySigns: ReadonlyMap<string, string>;
  /** Measure by exact form, then by the language's way of finding the stem. */
  measureOf(form: string): Measure | null;
  /** Adjective + currency: «белорусских» + RUB is BYN. */
  currencyOf(unit: string, adjectives: readonly string[]): string;
  /** `likely`: something else already speaks for a person (a capital in English, animacy in Russian), so that an ending is enough. */
  isPeople(form: string, likely: boolean): boolean;
  readonly ratios: ReadonlyMap<string, RatioWord>;
  changeOf(form: string): ChangeWord | null;
  /** Verbs of a level reached, after which a percentage is no change: «составил», "reached". */
  isLevel(form: string): boolean;
  readonly hedgesBefore: readonly HedgePhrase[];
  readonly hedgesAfter: readonly HedgePhrase[];
  /** What a number passed or reached is called between its hedge and itself, and the small words there. */
  readonly marks: ReadonlySet<string>;
  readonly aroundMarks: ReadonlySet<string>;
  /** Prepositions that may stand between a hedge and its number. */
  readonly transparent: ReadonlySet<string>;
  /** Prepositions right before an amount that make it the size of a change, and its goal. */
  readonly bySize: ReadonlySet<string>;
  readonly toGoal: ReadonlySet<string>;
  /** Nouns after which a number is a label: «статья», "resolution". */
  readonly labels: ReadonlySet<string>;
}
