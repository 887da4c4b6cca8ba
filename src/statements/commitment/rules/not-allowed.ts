import type { SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { type Place, tells } from '../told.js';

/** «Мы этого не допустим», «выходить из проекта не собираемся», "the United States will not recognize …": what somebody binds themselves never to do or suffer. */
export const notAllowed = tells({
  name: 'not-allowed',
  finds: 'what a state or those who speak say they will not do or let happen',
  marks: ['not-allow', 'no-intention'],
  force: 'pledge',
  play: ({ analysed }) => (analysed.lang === 'en' ? null : 'new'),
  usual: 'own',
  subject: 'told',
  denied: true,
  deed: (context, mark, { sentence, clause }) => {
    // "would not send troops" is reported of a promise; said in a turn it is a supposition
    if (context.view.form(mark.first) === 'would' && sentence.turn !== null) return null;
    if (context.view.has(clause.first, mark.first, 'if-when', 'sure-of')) return null;
    if (mark.sense === 'not-allow') return { head: mark.last - 1, first: mark.first };
    const head = forgone(context, mark, clause);
    return head < 0 ? null : { head, first: Math.min(head, mark.first) };
  },
});

/** The deed that one has no intention of: right behind the mark, in Russian before it too. */
function forgone({ view, analysed }: Context, mark: SenseHit, clause: Place['clause']): number {
  // "I won't keep you long"
  if (/^(keep|hold|bore|delay|take)$/.test(view.form(mark.last)) && /^(you|your|up|it|much)$/.test(view.form(mark.last + 1))) return -1;
  for (let i = mark.last; i < Math.min(clause.last, mark.last + 4); i++) {
    const pos = view.tokens[i]?.reading?.pos;
    if (pos === 'infinitive' || pos === 'gerund' || (pos === 'verb' && i === mark.last)) return isForgone(view, i) ? i : -1;
  }
  if (analysed.lang === 'ru')
    for (let i = mark.first - 1; i >= Math.max(clause.first, mark.first - 8); i--)
      if (view.tokens[i]?.reading?.pos === 'infinitive') return isForgone(view, i) ? i : -1;
  return -1;
}

/** What one can leave undone, not what one does not attain: "we will not achieve peace without …". */
const isForgone = (view: Context['view'], at: number): boolean =>
  view.senseAtToken(at, 'forgone-deed') !== null ||
  (view.senseAtToken(at, 'deed-verb', 'build-deed') !== null && view.senseAtToken(at, 'level-deed', 'achieve', 'talk-deed') === null);
