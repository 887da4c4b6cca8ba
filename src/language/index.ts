export { analyse } from './analyse.js';
export { createLanguages, type Languages } from './languages.js';
export type { SenseWords } from './lexicon.js';
export { complementsEnd, nounPhraseAt, type PhraseBounds, phraseInNominative } from './noun-phrase.js';
export { nominativePhrase } from './ru/nominative.js';
export { type Town, townOfAdjective } from './ru/town-adjectives.js';
export { View } from './view.js';
