import type { Clause, SenseHit } from '../../domain/index.js';
import type { Context } from '../rule.js';
import { isDenied, polarityIn } from './appraisal.js';
import { saysNothingAlone } from './limits.js';
import { type Role, roleOf } from './role.js';

/** What is said of relations where word order tells that it is said of them. */
export function englishPredicateOf(
  context: Context,
  clause: Clause,
  subject: SenseHit,
  role: Role | null = roleOf(context, clause, subject),
): ReturnType<typeof polarityIn> {
  const { view } = context;
  if (!role) return null;
  const { first, last } = role.said;
  const judged = polarityIn(context, first, last);
  if (role.as === 'had' && !isTheirs(context, clause, first - 1)) return null;
  // "we share a friendship": good without another word
  if (role.as === 'had')
    return (
      judged ??
      (GOOD_IN_ITSELF.test(view.form(subject.last - 1)) &&
      HAD.test(view.form(first - 1)) &&
      !view.has(clause.first, last, 'not') &&
      !isActed(first, subject.first)
        ? { polarity: 'positive', at: subject }
        : null)
    );
  // "stands on a firm footing" is a verb whatever the form alone might be
  const thriving = view
    .senses(first, last, 'thrive')
    .filter((hit) => view.token(hit.first)?.reading?.pos !== 'noun' || hit.last - hit.first > 2);
  if (judged && (thriving.length > 0 || (view.has(first, first + 5, 'copula') && !isPassive(context, first, last)))) return judged;
  // "our relations have a special character": what they have is praised
  if (judged && /^(have|has|had)$/.test(view.form(first)) && !/^(participle|verb)$/.test(view.token(first + 1)?.reading?.pos ?? ''))
    return judged;
  function isActed(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (/^(verb|participle|infinitive)$/.test(view.token(i)?.reading?.pos ?? '')) return true;
    return false;
  }
  // "our relations have deteriorated": the verb itself is the reproach
  if (judged?.polarity === 'negative' && judged.at.first <= first + 3) return judged;
  // "remain" and "share" say nothing without a word of praise
  const thrive = thriving.find((hit) => !saysNothingAlone(view, hit));
  if (!thrive) return null;
  return { polarity: isDenied(view, Math.max(first, thrive.first - 3), thrive) ? 'negative' : 'positive', at: thrive };
}

/** Those who have the relations are the countries, not a company: "we", "Norway", "there are", or nobody told. */
function isTheirs({ view }: Context, clause: Clause, verb: number): boolean {
  if (view.has(clause.first, verb + 1, 'we', 'our', 'your', 'you-one', 'both-countries') || view.mentions(clause.first, verb).length > 0)
    return true;
  for (let i = clause.first; i < verb; i++) if (NOBODY.test(view.form(i))) return true;
  for (let i = clause.first; i < verb; i++) if (view.token(i)?.reading?.pos === 'noun') return false;
  return true;
}
const NOBODY = /^(there|they|it|who|that|which|i|he|she|countries|nations|states|peoples|sides|leaders|presidents|two|three|both)$/;

const HAD = /^(share|shares|shared|enjoy|enjoys|enjoyed|have|has|had|['’]ve|is|are|built|forged|developed)$/;
const GOOD_IN_ITSELF = /^(friendship|bonds?|alliance|brotherhood|kinship)$/;

/** "Our partnership was not even mentioned": something was done with it, nothing is said of it. */
function isPassive({ view }: Context, first: number, last: number): boolean {
  for (let i = first; i < Math.min(last, first + 5); i++) {
    if (view.senseAtToken(i, 'praise', 'reproach') !== null) return false;
    if (view.token(i)?.reading?.pos === 'participle' && !view.has(i, i + 1, 'copula')) return true;
  }
  return false;
}
