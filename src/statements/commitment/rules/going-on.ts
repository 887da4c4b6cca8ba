import { undertakes } from '../undertaking.js';

/** "We continue to support …", «продолжаем оказывать помощь»: a deed that is kept up. */
export const goingOn = undertakes({
  name: 'going-on',
  finds: 'a deed that a side says it keeps doing',
  marks: ['go-on.en'],
  force: 'intention',
  complement: { infinitive: true, noun: null, by: [], clause: false },
  usual: 'own',
  play: 'in-progress',
  accepts: ({ view, scene }, mark, deed) =>
    scene.states.length > 1 &&
    deed.head - mark.last <= 2 &&
    view.senseAtToken(deed.head, 'deed-verb', 'help-deed', 'build-deed') !== null &&
    view.senseAtToken(deed.head, 'talk-deed', 'level-deed', 'empty-deed') === null,
});
