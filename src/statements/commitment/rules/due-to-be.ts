import type { SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { extentOf } from '../deed/deed-extent.js';
import { isContact } from '../deed/deed-of-contact.js';
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
      datedDeed(context, mark, clause) ??
      doneTo(context, mark, clause);
    if (!about) return null;
    // of things that are made, or with the time told: «все должны быть поставлены в равные условия» is a principle
    if (
      about.sense !== DONE_TO &&
      view.times(clause.first, clause.last).length === 0 &&
      !view.has(clause.first, clause.last, 'undertaking', 'concrete-thing', 'made-thing.en')
    )
      return null;
    const deed = { head: about.first, first: clause.first, last: extentOf(context, about.first, sentence.last), shape: 'noun' as const };
    return isContact(context, deed) ? null : { head: about.first, first: mark.first };
  },
});

const isLaidDown = (view: Context['view'], mark: SenseHit): boolean =>
  /^(is|are|was|were)$/.test(view.form(mark.first)) && view.form(mark.first + 1) === 'to';
const SCHEDULED = /^(due|scheduled|slated)$/;

/** "Tariffs on steel are expected to be lifted": a deed done to a thing that is told as the English subject; what "should" be is a wish. */
function doneTo({ view, analysed }: Context, mark: SenseHit, clause: Place['clause']): SenseHit | null {
  if (analysed.lang !== 'en' || !/^(is|are|was|were)$/.test(view.form(mark.first)) || view.form(mark.last - 1) !== 'to') return null;
  if (!EXPECTED.test(view.form(mark.first + 1)) || view.form(mark.last) !== 'be') return null;
  if (clause.first === mark.first || view.has(clause.first, mark.first, 'bond-thing', 'if-when', 'sure-of', 'abstract-object.en'))
    return null;
  const head = view.tokens[mark.last + 1]?.reading?.pos === 'adverb' ? mark.last + 2 : mark.last + 1;
  if (view.tokens[head]?.reading?.pos !== 'participle' || view.senseAtToken(head, 'talk-deed', 'contact-deed', 'empty-deed') !== null)
    return null;
  return view.senseAtToken(head, 'deed-verb', 'build-deed', 'help-deed') === null ? null : { sense: DONE_TO, first: head, last: head + 1 };
}
const EXPECTED = /^(due|set|scheduled|slated|expected|planned)$/;
const DONE_TO = 'done-to';

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
