import { LANGUAGES, type Language, type World } from '../domain/index.js';
import { englishMorphology } from './en/morphology/index.js';
import { WORDS as ENGLISH_WORDS } from './en/words/index.js';
import { compileGazetteer, type Gazetteer } from './gazetteer.js';
import { compileLexicon, type Lexicon } from './lexicon.js';
import type { Morphology } from './morphology.js';
import { russianMorphology } from './ru/morphology/index.js';
import { WORDS as RUSSIAN_WORDS } from './ru/words/index.js';

/** Everything one language needs to read a text, made once: morphology, words of the senses, names of the world. */
interface Equipment {
  readonly morphology: Morphology;
  readonly lexicon: Lexicon;
  readonly gazetteer: Gazetteer;
}

/** The languages of the engine, each made when the first text in it comes. */
export interface Languages {
  readonly of: (lang: Language) => Equipment;
  /** Senses that some language names and this one does not, for the parity test. */
  readonly missingSenses: (lang: Language) => readonly string[];
}

const lexicons: { [L in Language]?: Lexicon } = {};
function lexiconOf(lang: Language): Lexicon {
  lexicons[lang] ??= compileLexicon(lang === 'ru' ? RUSSIAN_WORDS : ENGLISH_WORDS);
  return lexicons[lang];
}

export function createLanguages(world: World): Languages {
  const made: { [L in Language]?: Equipment } = {};
  return {
    of(lang) {
      made[lang] ??= make(lang, world);
      return made[lang];
    },
    missingSenses(lang) {
      const own = lexiconOf(lang).senses;
      return LANGUAGES.flatMap((other) => [...lexiconOf(other).senses]).filter((sense) => !own.has(sense));
    },
  };
}

function make(lang: Language, world: World): Equipment {
  const morphology = lang === 'ru' ? russianMorphology() : englishMorphology();
  return { morphology, lexicon: lexiconOf(lang), gazetteer: compileGazetteer(world, lang, morphology) };
}
