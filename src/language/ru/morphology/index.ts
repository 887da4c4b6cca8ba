import type { Morphology } from '../../morphology.js';
import { readDictionaryFiles } from './dictionary-files.js';
import { RussianMorphology } from './russian-morphology.js';

let loaded: RussianMorphology | null = null;

/** Russian morphology over the OpenCorpora dictionary. The first call reads the dictionary (about 25 ms); it is shared from then on. */
export function russianMorphology(): Morphology {
  loaded ??= new RussianMorphology(readDictionaryFiles());
  return loaded;
}
