export { type WordChange, type WordChangeKind, wordsChanged } from './words-changed.js';
