import { measured } from './measured.js';

export const share = measured('share', 'What part of something it makes up.');
