import { tells } from '../told.js';

/** "Further cooperation was agreed upon", «согласован план совместных мер»: what was agreed stands as the subject. */
export const agreedUpon = tells({
  name: 'agreed-upon',
  finds: 'a deed or plan that is told to have been agreed, in the passive',
  marks: ['agreed-upon'],
  force: 'agreement',
  play: 'new',
  usual: 'both',
  deed: ({ view }, mark, { sentence, clause }) => {
    // "now that this mechanism has been approved"
    if ([0, 1].some((i) => /^(since|after|once|now)$/.test(view.form(clause.first + i)) && sentence.turn !== null)) return null;
    // "mutual interest in promoting ties was reaffirmed": a mood
    for (let i = clause.first; i < mark.first; i++) if (/^(interests?|заинтересованность|интерес)$/.test(view.form(i))) return null;
    if (sentence.turn !== null && view.times(clause.first, mark.first).length > 0) return null;
    const thing =
      view.sense(
        clause.first,
        mark.first,
        'undertaking',
        'joint-thing',
        'build-deed',
        'matter',
        'loose-deed',
        'quota.ru',
        'contacts-agreed.en',
      ) ?? view.sense(mark.last, Math.min(clause.last, mark.last + 4), 'undertaking', 'build-deed', 'matter', 'quota.ru');
    // «утверждена программа»: a paper was adopted, which is another kind's; what was agreed about it is not told
    if (
      thing &&
      PAPER.test(view.form(thing.first)) &&
      /^(утвержд|одобрен|согласовал)/.test(view.form(mark.first)) &&
      !view.has(clause.first, clause.last, 'build-deed')
    )
      return null;
    // «согласован график контактов»: meetings are another kind's
    if (view.has(mark.last, Math.min(clause.last, mark.last + 4), 'term-of')) return null;
    return thing && !view.has(clause.first, mark.first, 'opinion-thing')
      ? { head: mark.first, first: Math.min(thing.first, mark.first) }
      : null;
  },
});

const PAPER = /^(программ|план|концепци|стратеги|соглашени|договор|меморандум|стандарт|регламент)/;
