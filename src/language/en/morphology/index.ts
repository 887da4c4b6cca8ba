import type { Morphology } from '../../morphology.js';
import { EnglishMorphology } from './english-morphology.js';

let loaded: EnglishMorphology | null = null;

/** English morphology by rules and word lists of its own; shared from the first call on. */
export function englishMorphology(): Morphology {
  loaded ??= new EnglishMorphology();
  return loaded;
}
