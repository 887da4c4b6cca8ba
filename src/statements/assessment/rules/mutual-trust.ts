import type { Assessment, TokenRange } from '../../../domain/index.js';
import { nounPhraseAt } from '../../../language/index.js';
import { statesNamed } from '../../frame.js';
import type { Rule } from '../../rule.js';
import { judgement } from '../about.js';

const NAME = 'assessment/mutual-trust';
/** How far around it those may be named who have it. */
const WITHIN = 8;

/** "We have mutual trust", «Между нашими странами сложилось взаимопонимание», "There is deep trust between us". */
export const mutualTrust: Rule<Assessment> = {
  name: NAME,
  finds: 'trust, understanding or respect said to be there between the two',
  triggers: ['mutual-trust'],
  find(context, sentence) {
    const { view, analysed } = context;
    for (const trust of view.senses(sentence.first, sentence.last, 'mutual-trust')) {
      const clause = view.clauseOf(trust.first);
      if (!clause) continue;
      const phrase = nounPhraseAt(view, trust, { first: clause.first, last: clause.last, another: () => false });
      const first = Math.min(phrase.first, trust.first);
      const pair = pairIn(Math.max(clause.first, first - WITHIN), first) ?? pairIn(trust.last, Math.min(clause.last, trust.last + WITHIN));
      const had = analysed.lang === 'en' ? isHadEnglish(first) : isHadRussian(clause, trust);
      if (!pair || !had) continue;
      const found = judgement(context, sentence, NAME, {
        stretch: clause,
        subject: pair,
        predicate: trust,
        polarity: view.has(Math.max(clause.first, first - 4), trust.last, 'not') ? 'negative' : 'positive',
      });
      if (found.length > 0) return found;
    }
    return [];

    function pairIn(from: number, to: number): TokenRange | null {
      if (to <= from) return null;
      return (
        view.sense(from, to, 'both-countries', 'we', 'between-countries', 'relations') ??
        (statesNamed(context, from, to).length >= 2 ? { first: from, last: to } : null)
      );
    }
    /** "have", "is marked by": right before the noun phrase, adverbs aside. */
    function isHadEnglish(first: number): boolean {
      let before = first - 1;
      while (before > sentence.first && (view.token(before)?.reading?.pos === 'adverb' || ARTICLE.test(view.form(before)))) before--;
      return HAVE.test(view.form(before)) && !/^(to|should|must|will|would)$/.test(view.form(before - 1));
    }
    /** «У нас полное взаимопонимание», «сложилось взаимное доверие»: the nominative. */
    function isHadRussian({ first, last }: TokenRange, { last: end }: TokenRange): boolean {
      const reading = view.token(end - 1)?.reading;
      if (reading?.case !== 'nom' && reading?.case !== 'acc') return false;
      if (/^(на|в|за|через|про)$/.test(view.form(trustStart(end, first) - 1))) return false;
      if (/^(у|между)$/.test(view.form(first)) || /^(у|между)$/.test(view.form(first + 1))) return true;
      return view.has(first, last, 'have-relations');
    }
    function trustStart(end: number, first: number): number {
      let at = end - 1;
      while (at > first && view.token(at - 1)?.reading?.pos === 'adjective') at--;
      return at;
    }
  },
};

const ARTICLE = /^(a|an|the|such|this|that|full|complete|great|deep|high|strong|real|genuine|true|both|much|total)$/;
const HAVE = /^(have|has|had|'ve|enjoy|enjoys|share|shares|is|are|exists|developed|established|built|maintain|reached|achieved)$/;
