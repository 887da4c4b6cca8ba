import type { SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { tells } from '../told.js';

/** «Пуск намечен на конец года», "the tunnel is scheduled for completion in 2027": when a thing is to be ready. */
export const setFor = tells({
  name: 'set-for',
  finds: 'the launch, opening or completion of something that is set for a time told',
  marks: ['set-for'],
  force: ({ view }, mark) => (/^ожида/.test(view.form(mark.first)) ? 'expectation' : 'intention'),
  // «ввод второй очереди», "the remaining section": of what works already
  play: ({ view }, mark, { clause }) => (view.has(clause.first, mark.last, 'later-part') ? 'in-progress' : 'new'),
  usual: 'both',
  deed: ({ view }, mark, { clause, sentence }) => {
    const built =
      view.sense(clause.first, Math.min(clause.last, mark.last + 4), 'build-deed', 'finish-noun', 'joint-exercise.ru') ??
      firstOf(view, clause.first, mark.first);
    if (!built || view.has(clause.first, clause.last, 'contact-deed')) return null;
    // "the plant is almost ready and is scheduled for launch": one thing, told in one sentence
    const and = /^(and|и)$/.test(view.form(mark.first - 1)) || /^(and|и)$/.test(view.form(mark.first - 2));
    if (and && view.times(clause.first, clause.last).length > 0) return { head: built.first, first: sentence.first };
    return view.times(clause.first, clause.last).length > 0 ? { head: built.first, first: Math.min(mark.first, built.first) } : null;
  },
});

/** «Первая нефть ожидается осенью»: the first of a thing is where its making begins. */
function firstOf(view: Context['view'], from: number, until: number): SenseHit | null {
  for (let i = from; i < until; i++)
    if (/^перв(ый|ая|ое|ые)$/.test(view.form(i))) return view.sense(i + 1, Math.min(until, i + 4), 'concrete-thing', 'undertaking');
  return null;
}
