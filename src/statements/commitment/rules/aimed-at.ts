import { undertakes } from '../undertaking.js';

/** «Стремимся обеспечить …», "the common goal of our states is to …", "our priority is to …": pursued already. */
export const aimedAt = undertakes({
  name: 'aimed-at',
  finds: 'a deed that somebody strives for or has as a goal or priority',
  marks: ['aim-mark'],
  force: 'intention',
  complement: { infinitive: true, noun: 'deed', by: ['', 'к', 'на', 'of', 'at', 'is'], clause: false },
  usual: 'own',
  play: 'in-progress',
  // "an office which aims to help", "somebody is trying": things and strangers
  accepts: ({ view }, mark) => view.senseAtToken(mark.first - 1, 'thing-which.en') === null && view.form(mark.first - 1) !== 'somebody',
});
