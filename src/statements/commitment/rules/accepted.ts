import { tells } from '../told.js';

/** «Российская сторона приняла это предложение», "supported the initiative to …": what was proposed is agreed. */
export const accepted = tells({
  name: 'accepted',
  finds: 'a proposal or initiative that the other side accepted',
  marks: ['accepted-proposal'],
  force: 'agreement',
  play: 'new',
  usual: 'both',
});
