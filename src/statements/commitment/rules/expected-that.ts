import { undertakes } from '../undertaking.js';

/** «Ожидается, что завод заработает в 2027 году», "it is expected that the plant will be opened". */
export const expectedThat = undertakes({
  name: 'expected-that',
  finds: 'a deed in the future that is said to be expected or planned',
  marks: ['expected-that'],
  force: 'expectation',
  complement: { infinitive: false, noun: null, by: [], clause: true },
  usual: 'both',
  play: 'new',
  // "none of us has ever expected that …"
  accepts: ({ view }, mark) => ![1, 2, 3, 4, 5].some((back) => NEVER.test(view.form(mark.first - back))),
  // what is planned is intended
  forceOf: ({ view }, mark) =>
    /^(план|заплан|намеч|предусм|planned|scheduled)/.test(view.form(mark.first)) || view.has(mark.first, mark.last, 'planned-word.en')
      ? 'intention'
      : 'expectation',
});

const NEVER = /^(none|nobody|never|ever|hardly|никто|никогда|вряд)$/;
