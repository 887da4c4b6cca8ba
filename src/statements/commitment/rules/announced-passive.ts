import { tells } from '../told.js';

/** «Объявлено о создании комиссии», "a new centre was announced": by whoever speaks. */
export const announcedPassive = tells({
  name: 'announced-passive',
  finds: 'a body, measure or help that is said to have been announced',
  marks: ['announced-passive'],
  force: 'intention',
  play: 'new',
  usual: 'own',
  deed: ({ view }, mark, { clause }) => {
    const after = view.sense(mark.last, Math.min(clause.last, mark.last + 5), 'announced-thing');
    const thing = after ?? view.sense(clause.first, mark.first, 'announced-thing');
    return thing ? { head: thing.first, first: Math.min(mark.first, thing.first) } : null;
  },
});
