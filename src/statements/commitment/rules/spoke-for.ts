import { undertakes } from '../undertaking.js';

/** «Высказался за скорое возобновление переговоров», "called for a ceasefire". */
export const spokeFor = undertakes({
  name: 'spoke-for',
  finds: 'a deed that somebody spoke in favour of',
  marks: ['speak-for'],
  force: 'proposal',
  complement: { infinitive: true, noun: 'deed', by: ['', 'of', 'for'], clause: true },
  usual: 'both',
  play: 'new',
  asks: true,
  toWhom: 'nobody',
  // "when the circumstances call for it"
  // «выступаем за мир»: a stand, unless something is to be made
  accepts: ({ view }, mark, deed) =>
    (!/^(выступа|рату|мы)/.test(view.form(mark.first)) ||
      (view.has(deed.head, deed.head + 1, 'build-deed', 'finish-noun', 'deed-verb') &&
        view.has(deed.head, deed.last, 'undertaking', 'concrete-thing'))) &&
    !view.has(view.clauseOf(mark.first)?.first ?? mark.first, mark.first, 'if-when'),
});
