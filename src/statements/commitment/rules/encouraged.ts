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
  accepts: ({ view }, mark, deed) => deed.head - mark.last <= 2 && view.form(deed.last) !== 'to',
});
