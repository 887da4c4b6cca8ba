import type { AmountKind, Decimal, Direction } from '../../domain/index.js';
import type { HedgePhrase } from './amount-words.js';

/** An amount before the words around it are read. */
export interface Draft {
  readonly first: number;
  /** The token after it: after its unit or the noun it counts. */
  readonly last: number;
  /** The token after the number itself. */
  readonly numberEnd: number;
  readonly of: AmountKind;
  readonly value: Decimal;
  readonly valueTo: Decimal | null;
  readonly unit: string;
  readonly counted: number | null;
  readonly vague: boolean;
  /** What the word itself says ("doubled"). */
  readonly direction: Direction | null;
  /** The number is the word for one. */
  readonly one: boolean;
  /** Told by where its unit stands: «процентов пять» is about five. */
  readonly inverted: boolean;
}

/** A draft, and the hedge that stands inside it: «16 с лишним миллиардов». */
export interface Read {
  readonly draft: Draft;
  readonly tail: HedgePhrase | null;
}

/** All fields of a draft, so that drafts made of it are of one shape: they are read faster than objects that each have their own. */
const BLANK: Draft = {
  first: 0,
  last: 0,
  numberEnd: 0,
  of: 'number',
  value: '0',
  valueTo: null,
  unit: 'units',
  counted: null,
  vague: false,
  direction: null,
  one: false,
  inverted: false,
};
/** What most drafts have in common; whoever makes one tells the rest. */
export const base: Pick<Draft, 'valueTo' | 'counted' | 'vague' | 'direction' | 'one' | 'inverted'> = BLANK;
export const plain = (draft: Draft): Read => ({ draft, tail: null });
