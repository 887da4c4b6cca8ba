import type { Assessment, Clause, SenseHit, TokenRange } from '../../../domain/index.js';
import { nounPhraseAt } from '../../../language/index.js';
import { statesNamed } from '../../frame.js';
import type { Rule } from '../../rule.js';
import { relationsIn, spanning } from '../about.js';
import { polarityIn } from '../appraisal.js';
import { firstJudged, type Judged } from '../judgement.js';
import { isOnOneMatter } from '../limits.js';

const NAME = 'assessment/attested';
/** How far behind the word for a sign what it is a sign of may stand. */
const WITHIN = 10;
/** How far the progress may stand before the relations it is of, and how far before it the feeling may be named. */
const OF_WITHIN = 6;
const NOTED_WITHIN = 14;

/** "a sign of the strengthening of our ties", «С удовлетворением отмечаем развитие наших отношений», "proof of our friendship". */
export const attested: Rule<Assessment> = {
  name: NAME,
  finds: 'progress of relations noted with approval; something called a sign or a proof of good relations, of their level or their growth',
  triggers: ['noted-gladly', 'evidence-of'],
  find(context, sentence) {
    const { view } = context;
    if (view.holds(sentence, 'noted-gladly')) {
      const noted = firstJudged(context, sentence, NAME, ['progress-of'], progress);
      if (noted.length > 0) return noted;
    }
    return firstJudged(context, sentence, NAME, ['evidence-of'], sign);

    function progress(of: SenseHit): Judged | null {
      const to = Math.min(sentence.last, of.last + OF_WITHIN);
      const ties = view.sense(of.last, to, 'close-ties', 'ties-told');
      const relations =
        view.sense(of.last, to, 'relations') ??
        (ties && (view.has(ties.last, Math.min(sentence.last, to + 2), 'all-spheres') || isOfTwo(ties)) ? ties : null);
      if (!relations) return null;
      const behind = view.clauseOf(relations.last - 1) ?? relations;
      const noted = view.senses(Math.max(sentence.first, of.first - NOTED_WITHIN), of.first, 'noted-gladly').at(-1);
      // "the steady development of our ties was noted"
      if (!noted)
        return isNotedBehind(of.first, relations.last)
          ? { stretch: behind, subject: relations, predicate: of, polarity: 'positive' }
          : null;
      // "ready to note", "noted the importance of strengthening", "commended his contribution to development"
      if (someForm(noted.first, relations.last, DATES) || someForm(noted.last, of.first, AIMS)) return null;
      if (view.has(noted.first, of.first, 'strength-of-relations', 'not')) return null;
      return { stretch: spanning(noted, behind), subject: relations, predicate: of, polarity: 'positive' };
    }
    /** "the dynamic development of cooperation between the two countries" */
    function isOfTwo(ties: TokenRange): boolean {
      const from = Math.max(sentence.first, ties.first - 3);
      const behind = Math.min(sentence.last, ties.last + OF_WITHIN);
      return (
        !isOnOneMatter(view, ties) &&
        (view.has(from, ties.first, 'both-countries') ||
          view.has(ties.last, behind, 'between-countries', 'both-countries') ||
          statesNamed(context, from, behind).length >= 2)
      );
    }
    function isNotedBehind(from: number, to: number): boolean {
      const verb = view.sense(to, Math.min(sentence.last, to + OF_WITHIN), 'noted-gladly');
      const passive = verb !== null && /^(was|were|been)$/.test(view.form(verb.first - 1));
      return passive && view.has(Math.max(sentence.first, from - 2), from, 'praise');
    }
    function sign(hit: SenseHit, clause: Clause): Judged | null {
      const reading = view.token(hit.first)?.reading;
      if (reading?.pos === 'infinitive' || reading?.tense === 'future' || isToCome(clause)) return null;
      if (view.has(Math.max(clause.first, hit.first - 3), hit.first, 'not')) return null;
      const to = Math.min(sentence.last, hit.last + WITHIN);
      const relations =
        relationsIn(context, hit.last, to) ??
        view.sense(hit.last, to, 'mutual-trust') ??
        (view.has(hit.last, to, 'between-countries') ? view.sense(hit.last, to, 'values') : null);
      const judged = relations && goodIn(relations, hit.last, to);
      if (!relations || !judged) return null;
      const last = Math.max(clause.last, view.clauseOf(relations.last - 1)?.last ?? 0);
      return { stretch: { first: clause.first, last }, subject: relations, predicate: judged, polarity: 'positive' };
    }
    /** «станет хорошим знаком»: still to come. */
    function isToCome({ first, last }: TokenRange): boolean {
      for (let i = first; i < last; i++) if (view.token(i)?.reading?.tense === 'future') return true;
      return false;
    }
    function someForm(from: number, to: number, forms: RegExp): boolean {
      for (let i = from; i < to; i++) if (forms.test(view.form(i))) return true;
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
      const that = /^(that|что)$/.test(view.form(first)) || view.form(first - 1) === 'that';
      const thrive = that ? view.sense(relations.last, to, 'thrive') : null;
      return thrive ?? (GOOD_IN_ITSELF.test(view.form(relations.last - 1)) ? relations : null);
    }
  },
};

const GOOD_IN_ITSELF =
  /^(friendship|friendships?|alliance|bonds?|trust|understanding|confidence|respect|brotherhood|дружб[аыеу]|доверии|доверия|взаимопонимани[яи]|дружбе|довери[ие]|союзничеств[ае])$/;
/** "We mark an anniversary in the history of our relations" tells a date. */
const DATES = /^(anniversary|anniversaries|jubilee|years|decades|годовщин\p{L}*|юбиле\p{L}*|лет|лети\p{L}*)$/u;
/** What is noted is something else for the sake of progress. */
const AIMS =
  /^(importance|interest|role|contribution|commitment|readiness|need|prospects|willingness|intention|efforts|for|to|важност[ьи]|значени[ея]|рол[ьи]|вклад\p{L}*|интерес\p{L}*|заинтересованност\p{L}*|готовност\p{L}*|настрой|настроен\p{L}*|нацелен\p{L}*|нацеленност\p{L}*|необходимост\p{L}*|перспектив\p{L}*|для|намерени\p{L}*|стремлени\p{L}*|(у)?слышать|сказал\p{L}*|heard?|said)$/u;
