import { measured } from './measured.js';

export const count = measured('count', 'How many there are of something.');
