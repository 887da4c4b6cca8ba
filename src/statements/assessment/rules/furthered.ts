import type { Assessment, Clause, SenseHit } from '../../../domain/index.js';
import { nounPhraseAt } from '../../../language/index.js';
import { statesNamed } from '../../frame.js';
import type { Rule } from '../../rule.js';
import { isNameOnly, relationsIn } from '../about.js';
import { firstJudged, type Judged } from '../judgement.js';
import { isOnOneMatter } from '../limits.js';

const NAME = 'assessment/furthered';
/** How many words may stand between the verb and the relations, and how far from the verb the word that says it goes well. */
const WITHIN = 5;
const WELL_WITHIN = 4;

/** "Norway has been actively developing its ties with Oman", «Мы последовательно развиваем отношения», "we are restoring our relations". */
export const furthered: Rule<Assessment> = {
  name: NAME,
  finds: 'relations that the two are said to develop with success, or to be restoring',
  triggers: ['furthers', 'restores', 'process-of'],
  needs: ['relations', 'close-ties'],
  find(context, sentence) {
    const { view, analysed } = context;
    return firstJudged(context, sentence, NAME, ['process-of', 'restores', 'furthers'], judge);

    function judge(hit: SenseHit, clause: Clause): Judged | null {
      const relations = relationsIn(context, hit.last, Math.min(clause.last, hit.last + WITHIN));
      if (
        !relations ||
        isNameOnly(view, relations) ||
        isOnOneMatter(view, relations) ||
        !isObject(hit, relations, clause) ||
        isWithOthers(relations, clause)
      )
        return null;
      if (view.has(clause.first, hit.first, 'not')) return null;
      const well =
        hit.sense === 'furthers'
          ? view.sense(Math.max(clause.first, hit.first - WELL_WITHIN), Math.min(clause.last, hit.last + 1), 'going-well')
          : hit;
      if (!well || !(hit.sense === 'process-of' || isDone(hit.first, clause))) return null;
      return { stretch: clause, subject: relations, predicate: hit, polarity: 'positive', limits: { first: hit.first, last: clause.last } };
    }
    /** What is done, or has been: not what is to be. */
    function isDone(at: number, { first }: Clause): boolean {
      const reading = view.token(at)?.reading;
      if (reading?.pos === 'infinitive' || reading?.tense === 'future' || reading?.mood === 'imperative') return false;
      if (analysed.lang === 'ru') return reading?.pos === 'verb' && reading.person !== 2;
      let before = at - 1;
      while (before > first && (view.token(before)?.reading?.pos === 'adverb' || view.has(before, before + 1, 'going-well'))) before--;
      if (/^(to|will|would|should|must|can|could|may|let|us|please|for|of|by|in|on)$/.test(view.form(before))) return false;
      return view.form(at).endsWith('ing')
        ? /^(is|are|been|be|was|were|we['’]re|['’]re|keep|keeps)$/.test(view.form(before))
        : reading?.pos === 'verb' || (reading?.pos === 'participle' && /^(have|has|had|['’]ve)$/.test(view.form(before)));
    }
    function isObject({ last }: SenseHit, relations: SenseHit, clause: Clause): boolean {
      const { first } = nounPhraseAt(view, relations, { first: clause.first, last: clause.last, another: () => false });
      for (let i = last; i < first; i++)
        if (view.token(i)?.reading?.pos === 'preposition' || view.token(i)?.word.kind === 'punctuation') return false;
      return true;
    }
    /** "relations with investors": with nobody of the other side. */
    function isWithOthers({ last }: SenseHit, clause: Clause): boolean {
      if (!/^(with|с|со)$/.test(view.form(last))) return false;
      const to = Math.min(clause.last, last + 2 * WITHIN);
      return (
        statesNamed(context, last, to).length === 0 && !view.has(last, to, 'partner', 'your', 'you-one', 'both-countries', 'each-other')
      );
    }
  },
};
