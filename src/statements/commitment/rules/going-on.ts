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
  accepts: ({ view, scene }, mark, deed, voice) =>
    scene.states.length > 1 &&
    // "support for them as they continue to defend themselves"
    !(/^(it|he|she|they)$/.test(view.form(mark.first - 1)) && /^(as|while|that|which)$/.test(view.form(mark.first - 2))) &&
    !(/^(it|they)$/.test(view.form(mark.first)) && (voice.turn !== null || /^(as|while)$/.test(view.form(mark.first - 1)))) &&
    deed.head - mark.last <= 2 &&
    view.senseAtToken(deed.head, 'deed-verb', 'help-deed', 'build-deed') !== null &&
    view.senseAtToken(deed.head, 'talk-deed', 'level-deed', 'empty-deed') === null,
});
