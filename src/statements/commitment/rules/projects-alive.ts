import type { SenseHit } from '../../../domain/index.js';
import type { View } from '../../../language/index.js';
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
      : atProjects(view, mark),
});

/** "We have good joint projects that are developing": the projects are what is under way, and not how they go. */
function atProjects(view: View, { first, last }: SenseHit): { readonly head: number; readonly first: number } {
  if (!/^(have|has)$/.test(view.form(first))) return { head: last - 1, first };
  let head = last - 1;
  while (head > first && !/^projects$/.test(view.form(head))) head--;
  return { head, first: first + 1 };
}
