import type { Clause, SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { type Place, tells } from '../told.js';

/** "Construction of the bridge has begun", "training of the guards went on", "a clinic is being set up": the work is the subject. */
export const inHand = tells({
  name: 'in-hand.en',
  finds: 'work on a thing, a thing in the making or talks on it that are said to be going on',
  marks: ['in-hand.en'],
  force: (context, mark, { clause }) => (subjectOf(context, clause, mark)?.sense === 'talks-noun.en' ? 'intention' : 'agreement'),
  play: 'in-progress',
  usual: 'both',
  deed: (context, mark, { clause, sentence }) => {
    const { view, scene } = context;
    if (scene.states.length < 2 || view.has(clause.first, mark.first, 'sure-of', 'if-when', 'not', 'future-will')) return null;
    if (view.has(sentence.first, clause.first, 'hope-mark') || view.has(clause.first, sentence.last, 'this-day')) return null;
    // "production continues to grow"
    if (/^continue/.test(view.form(mark.first)) && view.form(mark.last) === 'to') return null;
    const subject = subjectOf(context, clause, mark);
    if (!subject || !isOfAThing(context, clause, subject)) return null;
    // "time to get the projects under way", "the agreements being reached should be …"
    if (view.form(subject.first - 1) === 'get' || view.form(subject.first - 2) === 'get') return null;
    if (view.form(mark.first) === 'being' && view.has(mark.last, clause.last, 'must-do')) return null;
    return { head: mark.first, first: Math.min(subject.first, mark.first) };
  },
});

/** The work, the talks, or what is "being made", as the subject of the predicate at the mark. */
function subjectOf(context: Context, clause: Place['clause'], mark: SenseHit): SenseHit | null {
  const { view } = context;
  const making = view.form(mark.first) === 'being';
  if (making && !isMade(context, mark.first + 1)) return null;
  const kinds = making || FAR.test(view.form(mark.first)) ? [...WORK, ...THINGS] : WORK;
  for (const kind of kinds) {
    const subject = view.sense(clause.first, mark.first, kind);
    if (subject && !isGoverned(context, clause, subject) && leadsTo(context, subject, mark)) return subject;
  }
  return null;
}

const WORK = ['talks-noun.en', 'work-noun.en', 'joint-project'] as const;
const THINGS = ['undertaking', 'concrete-thing', 'made-thing.en'] as const;
/** How far a thing is that is made; whatever it does itself may begin, continue or go on. */
const FAR = /^(almost|nearly|practically|virtually|largely|mostly|substantially|well|far|nearing|approaching|halfway|half-way|on)$/;

/** Nothing but what belongs to the noun, auxiliaries and adverbs stand between the subject and its predicate. */
function leadsTo({ view }: Context, subject: SenseHit, mark: SenseHit): boolean {
  for (let i = subject.last; i < mark.first; i++) {
    const reading = view.tokens[i]?.reading;
    if (reading?.pos === 'verb' && view.senseAtToken(i, 'be-or-have.en') === null) return false;
    if (/^(which|who|that|we|they|i|you)$/.test(view.form(i))) return false;
  }
  return true;
}

/** "About the construction": somebody else is the subject. */
function isGoverned({ view }: Context, clause: Place['clause'], { first }: SenseHit): boolean {
  for (let i = first - 1; i >= Math.max(clause.first, first - 5); i--) {
    if (view.tokens[i]?.reading?.pos === 'preposition' && i > clause.first) return true;
    if (/^(the|a|an|our|their|his|its|this|these)$/.test(view.form(i)))
      return view.tokens[i - 1]?.reading?.pos === 'preposition' && i - 1 >= clause.first;
  }
  return false;
}

const isMade = ({ view }: Context, at: number): boolean => {
  const head = view.tokens[at]?.reading?.pos === 'adverb' ? at + 1 : at;
  return (
    view.tokens[head]?.reading?.pos === 'participle' &&
    (view.senseAtToken(head, 'deed-verb', 'build-deed', 'help-deed') !== null || MADE.test(view.form(head))) &&
    view.senseAtToken(head, 'talk-deed', 'contact-deed') === null
  );
};
const MADE =
  /^(put|set|written|done|drawn|worked|laid|dug|tested|trained|printed|planned|designed|considered|studied|looked|made|carried|paid|built|finalised|finalized|negotiated|discussed)$/;

/** What the work is on has to be told: "construction of the bridge", "trade talks"; and no mood, "the strengthening of ties". */
function isOfAThing({ view }: Context, clause: Place['clause'] | Clause, subject: SenseHit): boolean {
  if (view.has(clause.first, clause.last, 'bond-thing') || view.has(clause.first, subject.last + 3, 'contact-deed')) return false;
  if (subject.sense !== 'work-noun.en') return true;
  const next = view.form(subject.last - 1);
  return (
    /^(on|at|for|of)$/.test(next) ||
    /^(of|on|for|at|in|to|from)$/.test(view.form(subject.last)) ||
    view.has(clause.first, subject.last, 'undertaking', 'concrete-thing', 'sphere-word') ||
    view.tokens[subject.first - 1]?.reading?.pos === 'noun'
  );
}
