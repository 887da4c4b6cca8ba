import { tells } from '../told.js';

/** "Announced a new package of assistance", «объявил о выделении помощи»: given from now on. */
export const announced = tells({
  name: 'announced',
  finds: 'help, money, supplies or measures that one side announced',
  marks: ['announce-mark'],
  force: 'pledge',
  play: 'new',
  usual: 'own',
  subject: 'told',
  deed: ({ view }, mark, { clause }) => {
    const thing = view.sense(mark.last, Math.min(clause.last, mark.last + 14), 'announced-thing');
    return thing && !view.has(mark.last, thing.first, 'agreement-mark', 'sign-deed') ? { head: thing.first, first: mark.first } : null;
  },
});
