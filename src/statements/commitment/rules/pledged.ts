import { undertakes } from '../undertaking.js';

/** «Готовы содействовать урегулированию», «заверил, что Россия выполнит …», "reaffirmed the commitment to defending …". */
export const pledged = undertakes({
  name: 'pledged',
  finds: 'a deed that was promised, or that somebody is ready for or committed to',
  marks: ['pledge-mark'],
  force: 'pledge',
  complement: { infinitive: true, noun: 'deed', by: ['', 'к', 'ко', 'о', 'против', 'to'], clause: true },
  usual: 'own',
  relations: true,
  play: 'new',
  // "reiterated our readiness to respond": held before, and nobody tells how far it is
  playOf: ({ view, analysed }, mark) =>
    analysed.lang === 'en' &&
    /^(reiterat|reaffirm|underscor)/.test(view.form(mark.first)) &&
    /^(readiness|willingness)$/.test(view.form(mark.last - 1))
      ? null
      : 'new',
  // «готов на 90 процентов» tells how far a thing is
  accepts: ({ view }, mark, _deed, voice) =>
    // "the summit has to guarantee a ceasefire" guarantees nothing yet
    view.tokens[mark.first]?.reading?.pos !== 'infinitive' &&
    // "one of these promises is …", "a burden we should be prepared to bear"
    !(/^promises?$/.test(view.form(mark.first)) && /^(these|those|of|campaign|election|empty)$/.test(view.form(mark.first - 1))) &&
    ![1, 2, 3].some((i) => /^(should|must)$/.test(view.form(mark.first - i))) &&
    // "so that we can ensure and guarantee", "in charge of guaranteeing", "the importance of being ready"
    !(/^guarantee/.test(view.form(mark.first)) && [1, 2, 3].some((i) => /^(can|could|to|of|for)$/.test(view.form(mark.first - i)))) &&
    ![0, 1].some((i) => view.form(mark.first - i) === 'being') &&
    // "in a few months we were ready to sign": told of what is over
    !(
      voice.turn !== null &&
      [0, 1].some((i) => /^(was|were)$/.test(view.form(mark.first - i))) &&
      /^(ready|prepared|willing)$/.test(view.form(mark.last - 2))
    ) &&
    !(view.form(mark.last) === 'на' && /^\d/.test(view.form(mark.last + 1))),
  // a readiness that both sides tell of is what they intend
  forceOf: ({ view }, mark, { states }) =>
    states.length > 1 && view.has(mark.first, mark.last, 'readiness-word') && !view.has(mark.last, mark.last + 3, 'help-deed')
      ? 'intention'
      : 'pledge',
});
