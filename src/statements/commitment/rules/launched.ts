import { tells } from '../told.js';

/** «Запущен проект по сборке вагонов», "a Cross Year of Music was launched", "construction has begun". */
export const launched = tells({
  name: 'launched',
  finds: 'a project, production, year or work of both sides that was launched',
  marks: ['launched-mark'],
  force: 'agreement',
  play: 'in-progress',
  usual: 'both',
  deed: ({ view, scene }, mark, { sentence, clause }) => {
    if (scene.states.length < 2 || view.has(clause.first, clause.last, 'sure-of', 'if-when', 'not')) return null;
    const thing =
      view.senses(clause.first, mark.first, 'launched-thing').at(-1) ??
      view.sense(mark.last, Math.min(sentence.last, mark.last + 5), 'launched-thing');
    // "the line was launched in December": done; a project or a Year launched then goes on
    if (
      thing &&
      view.senseAtToken(thing.first, 'opened-thing') !== null &&
      view.times(clause.first, clause.last).some(({ to }) => to < (scene.date ?? ''))
    )
      return null;
    return thing && Math.abs(thing.first - mark.first) <= 9 ? { head: mark.last - 1, first: Math.min(thing.first, mark.first) } : null;
  },
});
