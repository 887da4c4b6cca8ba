import type { Assessment, Clause, SenseHit } from '../../../domain/index.js';
import { statesNamed } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { polarityIn } from '../appraisal.js';
import { firstJudged, type Judged } from '../judgement.js';

const NAME = 'assessment/what-binds';
/** How far behind the verb those it binds, and what is said of it, may stand. */
const THEM_WITHIN = 7;
const SAID_WITHIN = 16;

/** "What binds our two nations is strong", «То, что нас связывает, прочнее любых разногласий». */
export const whatBinds: Rule<Assessment> = {
  name: NAME,
  finds: 'what unites the two countries said to be strong, old or precious',
  triggers: ['what-binds'],
  find: (context, sentence) => firstJudged(context, sentence, NAME, ['what-binds'], (hit, clause) => strong(context, hit, clause)),
};

function strong(context: Context, hit: SenseHit, clause: Clause): Judged | null {
  const { view } = context;
  const sentence = view.sentenceOf(hit.first) ?? clause;
  const them = Math.min(sentence.last, hit.last + THEM_WITHIN);
  const pair =
    view.has(hit.first, them, 'we', 'both-countries') || /^(us|our|нас|наши)$/.test(view.form(hit.last - 1)) || isUs(hit.first, them);
  if (!pair && statesNamed(context, hit.first, them).length < 2) return null;
  const to = Math.min(sentence.last, hit.last + SAID_WITHIN);
  const judged = polarityIn(context, hit.last, to);
  const by = judged?.at ?? view.sense(hit.last, to, 'values', 'bond-noun', 'long-history');
  if (!by || judged?.polarity === 'negative') return null;
  const last = view.clauseOf(by.first)?.last ?? to;
  return {
    stretch: { first: Math.min(clause.first, hit.first), last: Math.max(clause.last, last) },
    subject: hit,
    predicate: by,
    polarity: 'positive',
  };

  function isUs(first: number, last: number): boolean {
    for (let i = first; i < last; i++) if (/^(us|нас)$/.test(view.form(i))) return true;
    return false;
  }
}
