import { tells } from '../told.js';

/** "We have major projects underway", «есть хорошие совместные проекты», "the project is moving forward". */
export const projectsAlive = tells({
  name: 'projects-alive',
  finds: 'projects of both sides that are said to exist, develop or move forward',
  marks: ['projects-alive'],
  force: 'agreement',
  play: 'in-progress',
  usual: 'both',
  deed: ({ view, scene }, mark, { sentence, clause }) =>
    sentence.turn === null || scene.states.length < 2 || view.has(clause.first, clause.last, 'sure-of', 'if-when', 'not')
      ? null
      : { head: mark.last - 1, first: mark.first },
});
