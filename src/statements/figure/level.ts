import { measured } from './measured.js';

export const level = measured('level', 'How much something amounts to: a sum, a quantity.');
