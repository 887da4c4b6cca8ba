import { undertakes } from '../undertaking.js';

/** «Приняли решение создать рабочую группу», "they decided to form a joint commission". */
export const decided = undertakes({
  name: 'decided',
  finds: 'a deed that was decided on',
  marks: ['decision-made'],
  force: 'agreement',
  complement: { infinitive: true, noun: 'deed', by: ['о', 'об', 'on'], clause: true },
  usual: 'both',
  // «моё Правительство приняло решение предоставить …»: one side gives, or sets up something of its own
  forceOf: ({ view, scene }, _mark, { states, by }, { head, last }, { own }) =>
    scene.states.length > 1 && states.length === 1 && (by === 'you' || (by !== 'nobody' && states[0] === own))
      ? view.senseAtToken(head, 'help-deed', 'gives', 'sends') !== null || view.has(head, Math.min(last, head + 6), 'given-thing')
        ? 'pledge'
        : 'intention'
      : 'agreement',
  play: 'new',
  // "we are resolved to …" is a will, no decision
  accepts: ({ view }, mark) =>
    !(view.form(mark.first) === 'resolved' && /^(is|are|am|remain|remains|we're)$/.test(view.form(mark.first - 1))),
});
