import { undertakes } from '../undertaking.js';

/** "Encouraged further progress in …": awaited rather than asked for. */
export const encouraged = undertakes({
  name: 'encouraged',
  finds: 'a deed or progress that somebody encourages or hopes for',
  marks: ['encourage-mark'],
  force: 'expectation',
  complement: { infinitive: false, noun: 'deed', by: [''], clause: false },
  usual: 'both',
  play: 'in-progress',
  // "a law on encouraging investment", "to encourage employment": nobody has encouraged anybody yet
  accepts: ({ view }, mark, deed) =>
    deed.head - mark.last <= 2 &&
    view.form(deed.last) !== 'to' &&
    view.form(mark.first - 1) !== 'to' &&
    !(view.form(mark.first) === 'encouraging' && view.form(mark.first - 1) !== ','),
});
