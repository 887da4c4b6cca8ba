import { undertakes } from '../undertaking.js';

/** "We are starting to assemble trucks", "Canada has begun to train our pilots": a deed set about. */
export const setAboutTo = undertakes({
  name: 'set-about-to.en',
  finds: 'a deed that a side says it is beginning to do',
  marks: ['set-about-to.en'],
  force: 'agreement',
  complement: { infinitive: true, noun: null, by: [], clause: false },
  usual: 'own',
  play: 'in-progress',
  accepts: ({ view, scene }, mark, deed) =>
    scene.states.length > 1 &&
    // "investments that are beginning to bring jobs": a thing
    !/^(that|which|who)$/.test(view.form(mark.first - 1)) &&
    !/^(that|which|who)$/.test(view.form(mark.first - 2)) &&
    deed.head - mark.last <= 2 &&
    view.senseAtToken(deed.head, 'deed-verb', 'help-deed', 'build-deed') !== null &&
    view.senseAtToken(deed.head, 'talk-deed', 'level-deed', 'empty-deed') === null,
});
