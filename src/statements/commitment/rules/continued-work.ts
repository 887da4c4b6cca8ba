import { tells } from '../told.js';

/** "Recognized Canada's continued cooperation in …": work of one side that the other takes note of. */
export const continuedWork = tells({
  name: 'continued-work',
  finds: 'cooperation or efforts of one side in a thing that are said to go on',
  marks: ['continued-work'],
  force: 'agreement',
  play: 'in-progress',
  usual: 'own',
  subject: 'told',
  deed: ({ view }, mark, { sentence }) =>
    sentence.turn === null && view.form(mark.first - 1) !== 'the' ? { head: mark.last - 2, first: mark.first } : null,
});
