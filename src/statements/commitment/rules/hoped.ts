import { undertakes } from '../undertaking.js';

/** «Надеемся выстроить союз», "we hope to build a plant together": a deed of those who hope. */
export const hoped = undertakes({
  name: 'hoped',
  finds: 'a deed of their own that those who speak hope or count on to do',
  marks: ['hope-do'],
  force: 'expectation',
  complement: { infinitive: true, noun: null, by: [], clause: false },
  usual: 'both',
  play: 'new',
  accepts: ({ view, scene }, mark, deed) =>
    scene.states.length > 1 &&
    view.senseAtToken(deed.head, 'deed-verb', 'help-deed', 'build-deed') !== null &&
    view.senseAtToken(deed.head, 'level-deed', 'talk-deed') === null &&
    // "send our minister" is a visit
    !/^(send|направить|отправить)$/.test(view.form(deed.head)) &&
    deed.head - mark.last <= 4,
});
