import { undertakes } from '../undertaking.js';

/** "We prioritise work that lowers the danger", «считаем приоритетной задачей завершить …». */
export const prioritySet = undertakes({
  name: 'priority-set',
  finds: 'a deed that one side says it gives priority to',
  marks: ['priority-mark'],
  force: 'intention',
  complement: { infinitive: true, noun: 'deed', by: ['', 'to'], clause: false },
  usual: 'own',
  play: 'in-progress',
  accepts: ({ scene }) => scene.states.length > 1,
});
