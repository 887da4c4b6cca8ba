import type { Morphology } from '../../morphology.js';
import { readDictionaryFiles } from './dictionary-files.js';
import { RussianMorphology } from './russian-morphology.js';

let loaded: RussianMorphology | null = null;

/** Russian morphology over the OpenCorpora dictionary. The first call opens the dictionary, which is read as it is needed; it is shared from then on. */
export function russianMorphology(): Morphology {
  loaded ??= new RussianMorphology(readDictionaryFiles());
  return loaded;
}
