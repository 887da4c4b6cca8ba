import { tells } from '../told.js';

/** «Все договорённости выполнены», "the target set by the leaders has been achieved": what was agreed has been done. */
export const fulfilled = tells({
  name: 'fulfilled',
  finds: 'something agreed, or a goal set before, that is said to have been carried out',
  marks: ['done-mark', 'goal-reached', 'works-now.ru'],
  force: 'agreement',
  play: 'fulfilled',
  usual: 'both',
  deed: ({ view }, mark, { sentence }) => {
    // «обязательства будут исполнены»: not yet
    if (view.has(Math.max(sentence.first, mark.first - 3), mark.first, 'future-will')) return null;
    // "discussed what has been done": it is not said what
    const clause = view.clauseOf(mark.first)?.first ?? sentence.first;
    for (let at = mark.first - 1; at >= Math.max(clause, mark.first - 6); at--) if (view.form(at) === 'what') return null;
    // «завод, о котором договаривались, работает»
    if (mark.sense === 'works-now.ru') {
      const before = view.sense(Math.max(sentence.first, mark.first - 12), mark.first, 'promised-before.ru');
      return before ? { head: mark.first, first: Math.max(sentence.first, before.first - 2) } : null;
    }
    const from = Math.max(sentence.first, mark.first - 14);
    const until = Math.min(sentence.last, mark.last + 14);
    const goal = view.sense(from, until, 'goal-thing');
    const reading = view.tokens[mark.first]?.reading;
    const isDone =
      TOLD_WHOLE.test(view.form(mark.first)) ||
      (reading?.pos === 'verb' && reading.tense === 'past') ||
      (reading?.pos === 'participle' && (reading.short || reading.tense === 'past'));
    if (mark.sense === 'goal-reached' && !isDone) return null;
    if (goal && view.has(from, until, 'goal-was-set')) return { head: mark.first, first: Math.min(mark.first, goal.first) };
    if (mark.sense === 'goal-reached') return null;
    // «всё, что обещали, сделано», «сдержали слово»: the mark tells both
    if (
      TOLD_WHOLE.test(view.form(mark.first)) ||
      /^(слово|обещани|word|promise|pledge|obligation|commitment)/.test(view.form(mark.last - 1))
    )
      return { head: mark.last - 1, first: mark.first };
    const agreed =
      view.sense(
        mark.last,
        Math.min(until, mark.last + 8),
        'agreed-thing',
        ...(/^дове/.test(view.form(mark.first)) ? ['binding-paper'] : []),
      ) ?? view.sense(from, mark.first, 'agreed-thing', 'binding-paper');
    return agreed ? { head: mark.first, first: Math.min(mark.first, agreed.first) } : null;
  },
});

const TOLD_WHOLE = /^(обеща|намети|планирова|запланирова|задума|договор|условил)/;
