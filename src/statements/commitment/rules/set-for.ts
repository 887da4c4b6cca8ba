import { tells } from '../told.js';

/** «Пуск намечен на конец года», "the section is scheduled for completion in 2027": when a thing is to be ready. */
export const setFor = tells({
  name: 'set-for',
  finds: 'the launch, opening or completion of something that is set for a time told',
  marks: ['set-for'],
  force: 'intention',
  play: 'in-progress',
  usual: 'both',
  deed: ({ view }, mark, { clause }) => {
    const built = view.sense(clause.first, Math.min(clause.last, mark.last + 4), 'build-deed', 'finish-noun');
    if (!built || view.has(clause.first, clause.last, 'contact-deed')) return null;
    return view.times(clause.first, clause.last).length > 0 ? { head: built.first, first: Math.min(mark.first, built.first) } : null;
  },
});
