import type { Batch } from './batch.js';
import type { Wanted } from './web.js';

/** An address on its way to be read. */
export interface Sought extends Wanted {
  /** How messages name it. */
  readonly place: string;
  /** How many lists led to it. */
  readonly depth: number;
  /** The list it stands in. */
  batch: Batch | null;
  /** True when something failed that another day may not bring. */
  passing: boolean;
}
