export type { Ignored } from './fold.js';
export { ignoringPeople, wordsOfNames } from './names-of-people.js';
export { nameStem } from './stem.js';
