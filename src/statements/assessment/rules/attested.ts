import type { Assessment, TokenRange } from '../../../domain/index.js';
import { nounPhraseAt } from '../../../language/index.js';
import type { Rule } from '../../rule.js';
import { judgement, relationsIn } from '../about.js';
import { polarityIn } from '../appraisal.js';

const NAME = 'assessment/attested';
/** How far behind the word for a sign what it is a sign of may stand. */
const WITHIN = 10;

/** "I see this as a sign of the strengthening of our ties", «Это свидетельство высокого уровня наших отношений», "proof of our friendship". */
export const attested: Rule<Assessment> = {
  name: NAME,
  finds: 'something called a sign or a proof of good relations, of their level or their growth',
  triggers: ['evidence-of'],
  find(context, sentence) {
    const { view } = context;
    for (const sign of view.senses(sentence.first, sentence.last, 'evidence-of')) {
      const clause = view.clauseOf(sign.first);
      const reading = view.token(sign.first)?.reading;
      if (!clause || reading?.pos === 'infinitive' || reading?.tense === 'future') continue;
      if (view.has(Math.max(clause.first, sign.first - 3), sign.first, 'not') || isToCome(clause)) continue;
      const to = Math.min(sentence.last, sign.last + WITHIN);
      const relations =
        relationsIn(context, sign.last, to) ??
        view.sense(sign.last, to, 'mutual-trust') ??
        (view.has(sign.last, to, 'between-countries') ? view.sense(sign.last, to, 'values') : null);
      const judged = relations && goodIn(relations, sign.last, to);
      if (!relations || !judged) continue;
      const last = Math.max(clause.last, view.clauseOf(relations.last - 1)?.last ?? 0);
      const found = judgement(context, sentence, NAME, {
        stretch: { first: clause.first, last },
        subject: relations,
        predicate: judged,
        polarity: 'positive',
      });
      if (found.length > 0) return found;
    }
    return [];

    /** «станет хорошим знаком»: still to come. */
    function isToCome({ first, last }: TokenRange): boolean {
      for (let i = first; i < last; i++) if (view.token(i)?.reading?.tense === 'future') return true;
      return false;
    }
    /** What is good in what the sign tells of: praise before the noun, growth, a high level, or a bond that is good in itself. */
    function goodIn(relations: TokenRange, first: number, to: number): TokenRange | null {
      const grown = view.sense(first, relations.first, 'progress-of', 'strength-of-relations', 'cherished');
      if (grown) return grown;
      const phrase = nounPhraseAt(view, relations, { first, last: to, another: () => false });
      const praised = polarityIn(context, first, Math.max(relations.first, Math.min(phrase.last, relations.last)));
      if (praised) return praised.polarity === 'positive' ? praised.at : null;
      // "a sign that our relations are growing"
      const thrive =
        /^(that|что)$/.test(view.form(first)) || view.form(first - 1) === 'that' ? view.sense(relations.last, to, 'thrive') : null;
      if (thrive) return thrive;
      return GOOD_IN_ITSELF.test(view.form(relations.last - 1)) ? relations : null;
    }
  },
};

const GOOD_IN_ITSELF =
  /^(friendship|friendships?|alliance|bonds?|trust|understanding|confidence|respect|brotherhood|дружб[аыеу]|доверии|доверия|взаимопонимани[яи]|дружбе|довери[ие]|союзничеств[ае])$/;
