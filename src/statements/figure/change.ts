import { measured } from './measured.js';

export const change = measured('change', 'By how much something grew or fell.');
