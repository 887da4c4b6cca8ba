import { tells } from '../told.js';

/** «Мы этого не допустим», "the United States will not recognize …": what somebody binds themselves never to do or suffer. */
export const notAllowed = tells({
  name: 'not-allowed',
  finds: 'what a state or those who speak say they will not do or let happen',
  marks: ['not-allow'],
  force: 'pledge',
  play: 'new',
  usual: 'own',
  subject: 'told',
  denied: true,
  deed: ({ view }, mark, { clause }) =>
    view.has(clause.first, mark.first, 'if-when', 'sure-of') ? null : { head: mark.last - 1, first: mark.first },
});
