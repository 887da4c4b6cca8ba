import type { Agreement, SenseHit } from '../../domain/index.js';

/** How a document stands, and the words that say so. */
export interface Standing {
  readonly status: Agreement['status'];
  readonly by: SenseHit | null;
}
