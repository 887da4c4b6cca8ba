import { tells } from '../told.js';

/** "The foreign minister shall brief the leaders on the progress": what officials were told to do. */
export const shall = tells({
  name: 'shall.en',
  finds: 'what officials are to do by what their leaders decided',
  marks: ['shall.en'],
  force: 'instruction',
  play: 'new',
  usual: 'both',
  subject: 'told',
  deed: (_context, mark, { sentence }) => (sentence.turn === null ? mark : null) && { head: mark.last, first: mark.first },
});
