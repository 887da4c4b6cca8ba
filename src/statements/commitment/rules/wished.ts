import { undertakes } from '../undertaking.js';

/** "I would like to open a new route", «хотели бы создать совместный фонд»: put to the other side as a wish. */
export const wished = undertakes({
  name: 'wished',
  finds: 'a concrete deed that the speaker would like to be done',
  marks: ['wish-mark'],
  force: 'proposal',
  complement: { infinitive: true, noun: null, by: [], clause: false },
  usual: 'both',
  play: 'new',
  accepts: ({ view, scene }, mark, deed, voice) =>
    scene.states.length > 1 &&
    voice.turn !== null &&
    deed.head - mark.last <= 2 &&
    view.senseAtToken(deed.head, 'deed-verb', 'build-deed') !== null &&
    view.senseAtToken(deed.head, 'talk-deed', 'level-deed', 'empty-deed', 'contact-deed') === null &&
    !view.has(mark.last, deed.last, 'thank-verb', 'courtesy-before', 'say') &&
    view.has(deed.head, Math.min(deed.last, deed.head + 9), 'undertaking', 'concrete-thing', 'sphere-word', 'joint-thing'),
});
