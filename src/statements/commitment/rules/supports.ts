import { identityOf } from '../../frame.js';
import type { Context } from '../../rule.js';
import { isPlainNoun } from '../deed/deed-object.js';
import { tells } from '../told.js';

/** "The United States fully supports Sweden's membership", «Россия поддерживает инициативу …»: a stand taken here and now. */
export const supports = tells({
  name: 'supports',
  finds: 'what a state in the room is said by its own side to support',
  marks: ['supports'],
  force: 'pledge',
  play: null,
  usual: 'own',
  subject: 'told',
  deed: (context, mark, { clause, voice }) => {
    const { view, analysed } = context;
    const reading = view.tokens[mark.last - 1]?.reading ?? null;
    if (reading?.pos === 'noun' || (reading?.pos === 'verb' && reading.tense === 'past')) return null;
    // "stands for freedom", "stands against tyranny": what one is like
    if (/^stands?$/.test(view.form(mark.last - 1)) && /^(for|against|as|in)$/.test(view.form(mark.last))) return null;
    if (voice.own === null || view.has(clause.first, mark.first, 'sure-of', 'if-when', 'not', 'courtesy-before')) return null;
    if (analysed.lang === 'ru' && !view.has(mark.last, Math.min(clause.last, mark.last + 4), 'support-object')) return null;
    // «поддерживает инициативу канцлера …»: of one who is not in the room
    if (isOfAbsent(context, mark.last, clause.last)) return null;
    return isPlainNoun(context, mark.last) || view.mentions(mark.last, mark.last + 1).length > 0
      ? { head: mark.last - 1, first: mark.first }
      : null;
  },
});

/** An initiative or plan right behind the verb, and next the office or person of another state. */
function isOfAbsent(context: Context, first: number, end: number): boolean {
  const { view, scene } = context;
  if (![0, 1, 2].some((i) => /^(инициатив|предложени|план|initiative|proposal|plan)/.test(view.form(first + i)))) return false;
  const whose = view.mentions(first, Math.min(end, first + 5)).findLast(({ of }) => of === 'person' || of === 'office');
  if (!whose) return false;
  const state = identityOf(context, whose)?.state ?? null;
  return state === null ? whose.of === 'person' : !scene.states.includes(state);
}
