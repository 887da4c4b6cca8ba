import { undertakes } from '../undertaking.js';

/** «Нужно будет доработать …», «рассчитываем на скорейшую ратификацию», "we expect …". */
export const expected = undertakes({
  name: 'expected',
  finds: 'a deed that is still to be done or counted on',
  marks: ['expect-mark'],
  force: 'expectation',
  complement: { infinitive: true, noun: 'deed', by: ['', 'на', 'on', 'to'], clause: false },
  usual: 'both',
  play: 'new',
  firm: true,
  // «рассчитываем на совместную работу» is a mood; «предстоит решить, как быть» a question
  accepts: ({ view }, mark, deed) =>
    !(deed.shape === 'noun' && view.senseAtToken(deed.head, 'loose-deed') !== null) &&
    view.form(deed.head + 1) !== ',' &&
    !/^(что|чтобы|that)$/.test(view.form(mark.last + 1)),
});
