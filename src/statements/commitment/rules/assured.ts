import { undertakes } from '../undertaking.js';

/** «Заверил, что Россия выполнит …», "I assure you that we will …". */
export const assured = undertakes({
  name: 'assured',
  finds: 'a deed in the future that somebody was assured of',
  marks: ['assured-mark'],
  force: 'pledge',
  complement: { infinitive: false, noun: 'deed', by: ['of'], clause: true },
  usual: 'own',
  play: 'new',
  // "made clear that Norland will act": how one is going to act
  forceOf: ({ view }, mark) =>
    /^(made|makes|make)$/.test(view.form(mark.first)) && view.form(mark.first + 1) === 'clear' ? 'intention' : 'pledge',
});
