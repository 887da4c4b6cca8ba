import { tells } from '../told.js';

/** "Considers the completion of the bridge a top priority", «считаем завершение моста приоритетом». */
export const heldAsPriority = tells({
  name: 'held-as-priority',
  finds: 'a deed that one side says it considers a priority',
  marks: ['held-as'],
  force: 'intention',
  play: 'in-progress',
  usual: 'own',
  subject: 'told',
  deed: ({ view }, mark, { clause }) => {
    const priority = view.sense(mark.last, Math.min(clause.last, mark.last + 14), 'priority-word');
    const built = priority && view.sense(mark.last, priority.first, 'build-deed', 'finish-noun', 'help-deed');
    return built ? { head: built.first, first: mark.first } : null;
  },
});
