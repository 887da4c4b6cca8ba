import type { StateCode } from '../../domain/index.js';

/** Where something took place, as named, and the state of that place. */
export interface Where {
  readonly place: string | null;
  readonly state: StateCode | null;
  /** Token after the words that tell it; null when nobody told. */
  readonly last: number | null;
}

/** Nobody told where. */
export const NOWHERE: Where = { place: null, state: null, last: null };
