import type { Assessment, SenseHit } from '../../../domain/index.js';
import { nounPhraseAt } from '../../../language/index.js';
import type { Rule } from '../../rule.js';
import { relationsIn, spanning } from '../about.js';
import { appraise, polarityIn, wishesIn } from '../appraisal.js';
import { isOfOneSphere } from '../one-sphere.js';

const NAME = 'assessment/regarded-as';
/** How far from the verb the relations may stand, and what they are taken for behind them. */
const OBJECT_WITHIN = 4;
const SAID_WITHIN = 10;

/** "We consider our relations to be a true partnership", «Наши отношения можно назвать образцовыми», "We attach great value to our ties". */
export const regardedAs: Rule<Assessment> = {
  name: NAME,
  finds: 'relations considered, called or held to be something good or bad, or said to be given importance',
  triggers: ['regard-as', 'attach-importance'],
  find(context, sentence) {
    const { view } = context;
    // the verbs are common, relations are not
    if (!view.holds(sentence, 'relations') && !view.holds(sentence, 'close-ties') && !view.holds(sentence, 'bond-thing')) return [];
    if (view.form(sentence.last - 1) === '?') return [];
    for (const verb of view.senses(sentence.first, sentence.last, 'regard-as', 'attach-importance')) {
      const clause = view.clauseOf(verb.first);
      if (!clause || view.has(Math.max(clause.first, verb.first - 2), verb.first, 'not')) continue;
      const passive = isPassive(clause.first, verb);
      const behind = passive ? null : objectOf(verb, clause.last);
      const before =
        passive && verb.sense === 'regard-as' ? relationsIn(context, Math.max(clause.first, verb.first - SAID_WITHIN), verb.first) : null;
      const relations = behind ?? before;
      if (!relations) continue;
      const from = behind ? behind.last : verb.last;
      const to = Math.min(clause.last, from + SAID_WITHIN);
      const judged = verb.sense === 'attach-importance' ? { polarity: 'positive' as const, at: verb } : polarityIn(context, from, to);
      // "we consider it our partnership’s task to …": what is hoped for
      const hoped = wishesIn(context, clause.first, judged ? judged.at.last : to).some((wish) => !MAY.test(view.form(wish.first)));
      if (!judged || hoped || isOfOneSphere(context, clause.first, spanning(verb, relations).last)) continue;
      const made = appraise(context, sentence, NAME, {
        first: clause.first,
        last: clause.last,
        polarity: judged.polarity,
        subject: relations,
        predicate: judged.at,
        states: null,
      });
      if (made) return [made];
    }
    return [];

    /** Relations as what is regarded: right behind the verb, not "the talks on our relations" or "the development of our ties". */
    function objectOf(verb: SenseHit, last: number): SenseHit | null {
      const to = Math.min(last, verb.last + OBJECT_WITHIN + 1);
      // "the state of our ties"
      const level = view.sense(verb.last, Math.min(last, to + 2), 'level-of-relations');
      if (level && level.first - verb.last <= 1) return level;
      // «придаём значение связям с Сербией»: ties with a state that is named
      const hit =
        relationsIn(context, verb.last, to) ??
        (view.mentions(verb.last, last, 'state').length > 0 ? view.sense(verb.last, to, 'ties-told', 'bond-thing') : null);
      if (!hit) return null;
      const { first } = nounPhraseAt(view, hit, { first: verb.last, last, another: () => false });
      for (let i = verb.last; i < first; i++) if (/^(of|in|on|for|about|в|по|о|об|с|на)$/.test(view.form(i))) return null;
      return view.has(verb.last, hit.first, 'progress-of', 'make-relations') ? null : hit;
    }
    /** "our ties can be called", «отношения можно назвать», «отношения рассматриваются»: the passive, or nobody in particular. */
    function isPassive(from: number, { first }: SenseHit): boolean {
      for (let i = Math.max(from, first - 3); i < first; i++) if (PASSIVE.test(view.form(i))) return true;
      return /ся$/.test(view.form(first));
    }
  },
};

const PASSIVE = /^(be|is|are|been|was|were|можно|следует|принято|правомерно)$/;
/** "can rightly be called" wishes for nothing; nor does "has considered and will consider". */
const MAY = /^(can|could|may|might|would|must|should|можно|может|могу|можем|следует|will)$/;
