import type { SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { extentOf } from '../deed.js';
import { isContact } from '../deed-of-contact.js';
import { type Place, tells } from '../told.js';

/** «До конца года должны открыться три школы», "is due to be completed in 2027", "is expected to come on stream". */
export const dueToBe = tells({
  name: 'due-to-be',
  finds: 'something that is due to be built, opened, finished or to begin to work',
  marks: ['due-to'],
  // "is to be set up", "are to fly", "is scheduled to": laid down already; "is expected to" is awaited
  force: ({ view }, mark) => (isLaidDown(view, mark) || SCHEDULED.test(view.form(mark.first + 1)) ? 'agreement' : 'expectation'),
  // what has its day is under way
  play: ({ view }, mark) => (SCHEDULED.test(view.form(mark.first + 1)) ? 'in-progress' : 'new'),
  usual: 'both',
  deed: (context, mark, { sentence, clause }) => {
    const { view } = context;
    const about =
      view.sense(mark.first + 1, Math.min(sentence.last, mark.last + 6), 'comes-about', 'built-passive') ??
      datedDeed(context, mark, clause);
    if (!about) return null;
    // of things that are made, or with the time told: «все должны быть поставлены в равные условия» is a principle
    if (view.times(clause.first, clause.last).length === 0 && !view.has(clause.first, clause.last, 'undertaking', 'concrete-thing'))
      return null;
    const deed = { head: about.first, first: clause.first, last: extentOf(context, about.first, sentence.last), shape: 'noun' as const };
    return isContact(context, deed) ? null : { head: about.first, first: mark.first };
  },
});

const isLaidDown = (view: Context['view'], mark: SenseHit): boolean =>
  /^(is|are|was|were)$/.test(view.form(mark.first)) && view.form(mark.first + 1) === 'to';
const SCHEDULED = /^(due|scheduled|slated)$/;

/** «Осенью строители должны выйти на площадку»: a deed with the time told; «мы должны» is a proposal. */
function datedDeed({ view, scene }: Context, mark: SenseHit, clause: Place['clause']): SenseHit | null {
  const { date } = scene;
  if (
    date === null ||
    !view
      .times(clause.first, clause.last)
      .some(({ from, to, modifier }) => from > date || (to > date && (from === date || modifier === 'by' || modifier === 'until')))
  )
    return null;
  if (view.has(clause.first, mark.first, 'we', 'if-when', 'you-one')) return null;
  const head = view.sense(mark.last, Math.min(clause.last, mark.last + 5), 'deed-verb', 'build-deed');
  return head && view.tokens[head.first]?.reading?.pos === 'infinitive' ? head : null;
}
