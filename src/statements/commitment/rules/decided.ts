import { undertakes } from '../undertaking.js';

/** «Приняли решение создать рабочую группу», "they decided to form a joint commission". */
export const decided = undertakes({
  name: 'decided',
  finds: 'a deed that was decided on',
  marks: ['decision-made'],
  force: 'agreement',
  complement: { infinitive: true, noun: 'deed', by: ['о', 'об', 'on'], clause: true },
  usual: 'both',
  play: 'new',
  // "we are resolved to …" is a will, no decision
  accepts: ({ view }, mark) =>
    !(view.form(mark.first) === 'resolved' && /^(is|are|am|remain|remains|we're)$/.test(view.form(mark.first - 1))),
});
