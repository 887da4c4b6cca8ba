import type { SenseHit, TokenRange } from '../../../domain/index.js';
import type { IdentifiedBy } from './identify.js';

/** A noun phrase that names a document: token positions of the phrase, and what it is called. */
export interface DocumentPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: SenseHit;
  readonly title: string;
  /** Null: nothing identifies it («подписаны соглашения»). */
  readonly identifiedBy: IdentifiedBy | null;
  /** The verb that stands inside the phrase: "an agreement WAS SIGNED on visas". */
  readonly verb: TokenRange | null;
}
