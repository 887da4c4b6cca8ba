import { tells } from '../told.js';

/** «Ни один проект не будет закрыт», «территория не будет использоваться против вас»: what will be kept as it is. */
export const notUndone = tells({
  name: 'not-undone.ru',
  finds: 'what is said not to be closed, cancelled, cut or turned against the other side',
  marks: ['not-undone.ru'],
  force: 'pledge',
  play: 'new',
  usual: 'own',
  denied: true,
  deed: ({ view }, mark, { clause }) =>
    view.has(clause.first, mark.first, 'if-when', 'sure-of') ? null : { head: mark.last - 1, first: clause.first },
});
